package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no file of the repository may hold. */
class RepositoryTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".idea", ".vscode");
    private static final Set<String> TEXTS = Set.of(
            "java",
            "js",
            "css",
            "html",
            "svg",
            "sql",
            "xml",
            "properties",
            "config",
            "md",
            "csv",
            "json",
            "geojson",
            "txt",
            "yml",
            "sh");

    private static final Pattern ECONOMIES_BY_NAME =
            Pattern.compile("\\b(?:Iran|Iranians?|Persians?|Pakistan|Pakistanis?|IRN|PAK|Tehran|Islamabad)\\b");
    private static final Pattern AUTHORITIES_BY_NAME = Pattern.compile("\\b(?:IRICA|TDAP|SBP|NTDC|Tavanir|Mapna)\\b");
    private static final Pattern REGISTRIES = Pattern.compile(
            "(?:repo1?\\.maven|maven\\.(?:google|aliyun)|registry\\.(?:npmjs|yarnpkg)|files\\.pythonhosted|pypi)\\.\\w+"
                    + "|(?:deb|snapshot)\\.debian\\.org|plugins\\.gradle\\.org|proxy\\.golang\\.org");
    private static final Pattern MACHINE_PATHS =
            Pattern.compile("(?:^|[\\s\"'`(=:])/(?:work|root|tmp|home|Users)/\\w", Pattern.MULTILINE);
    private static final Pattern CONFLICTS = Pattern.compile("^(?:<{7}|>{7})(?: |$)");
    private static final Pattern SIGNATURES = Pattern.compile("@author\\b(?!\")");

    @Test
    void theProgramKnowsNoEconomyByName() throws IOException {
        Predicate<Path> code = file -> file.startsWith("src/main") || file.startsWith("frontend");
        assertThat(findings(code.and(file -> !extension(file).equals("properties")), ECONOMIES_BY_NAME))
                .as("names of economies come from the dataset")
                .isEmpty();
        assertThat(findings(code, AUTHORITIES_BY_NAME))
                .as("names of authorities come from the dataset")
                .isEmpty();
    }

    @Test
    void noFileTellsFromWhichMachineItCame() throws IOException {
        assertThat(findings(file -> true, MACHINE_PATHS)).isEmpty();
    }

    @Test
    void noFileNamesAPackageRegistry() throws IOException {
        assertThat(findings(file -> true, REGISTRIES)).isEmpty();
    }

    @Test
    void noFileHoldsAnUnsettledMerge() throws IOException {
        assertThat(findings(file -> true, CONFLICTS)).isEmpty();
    }

    @Test
    void noJavaFileIsSigned() throws IOException {
        assertThat(findings(file -> file.startsWith("src/main"), SIGNATURES)).isEmpty();
    }

    /** Returns every place, as {@code file:line: text}, where the pattern is found in a text file of ours. */
    private static List<String> findings(Predicate<Path> which, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            Path name = ROOT.relativize(file);
            if (which.test(name)) {
                List<String> lines =
                        Files.readString(file, StandardCharsets.UTF_8).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (pattern.matcher(lines.get(i)).find()) {
                        found.add(name + ":" + (i + 1) + ": " + lines.get(i).strip());
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isText(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    private static boolean isText(Path file) {
        boolean script = Stream.of("corridor", ".ci/run").anyMatch(name -> file.equals(ROOT.resolve(name)));
        return script || TEXTS.contains(extension(file));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
