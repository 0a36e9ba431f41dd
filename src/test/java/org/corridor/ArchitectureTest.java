package org.corridor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The design's rules about who may know whom; docs/decisions/0001 says why. */
class ArchitectureTest {
    /** What each package may use of the others. */
    private static final Map<String, Set<String>> USES = Map.of(
            "dataset", Set.of(),
            "analysis", Set.of("dataset"),
            "chart", Set.of("analysis", "dataset"),
            "render", Set.of("chart", "analysis", "dataset"),
            "curation", Set.of("dataset"),
            "web", Set.of("render", "chart", "analysis", "dataset"),
            "ui", Set.of("render", "chart", "analysis", "dataset"),
            "command", Set.of("curation", "render", "chart", "analysis", "dataset"));

    private static final String[] PURE = {
        "org.corridor.dataset..", "org.corridor.analysis..", "org.corridor.chart..", "org.corridor.render.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.corridor");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(USES.keySet())
                .as("a package missing here needs a line in USES: whom may it know?")
                .containsAll(packages());
    }

    @Test
    void dependenciesFollowTheData() {
        packages().forEach(name -> {
            Set<String> uses = USES.getOrDefault(name, Set.of());
            String[] ours = Stream.concat(Stream.of(name), uses.stream())
                    .map(each -> "org.corridor." + each + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("org.corridor." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("org.corridor..")).or(resideInAnyPackage(ours)))
                    .because("data flows one way: " + name + " may use " + uses)
                    .check(CLASSES);
        });
    }

    @Test
    void noPackageTurnsBackToItself() {
        slices().matching("org.corridor.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void springIsUnknownWhereTheMeaningIsMade() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void onlyUiKnowsVaadin() {
        onlyIn("ui", "com.vaadin..");
    }

    @Test
    void onlyRenderDraws() {
        onlyIn("render", "org.jfree..", "java.awt..", "javax.imageio..", "org.apache.pdfbox..", "de.rototor..");
    }

    @Test
    void onlyCurationSpeaksSql() {
        onlyIn("curation", "org.h2..", "java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.zaxxer..");
    }

    @Test
    void theSameViewIsTheSameOnEveryDay() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(describe("ask the machine for the time", ArchitectureTest::asksForTheTime))
                .because("the day comes from the View")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysItsPurposeAndIsNullMarked() {
        List<String> bare = CLASSES.stream()
                .map(each -> each.getPackageName())
                .distinct()
                .filter(name -> !isNullMarked(name))
                .toList();
        assertThat(bare).as("packages without a @NullMarked package-info.java").isEmpty();
    }

    /** A clock that was handed in may be asked. */
    private static boolean asksForTheTime(JavaMethodCall call) {
        boolean now = call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system");
        return now || clock || call.getName().equals("currentTimeMillis");
    }

    private static void onlyIn(String home, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.corridor." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    private static List<String> packages() {
        return CLASSES.getPackage("org.corridor").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();
    }

    private static boolean isNullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
