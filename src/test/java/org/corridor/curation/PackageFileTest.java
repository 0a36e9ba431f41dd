package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code datapackage.json} must say. */
class PackageFileTest {
    private static final String LICENCES =
            "[{\"name\": \"CC-BY-4.0\", \"path\": \"https://creativecommons.org/licenses/by/4.0/\"}]";

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aWrongMemberIsReportedAtItsValue() {
        return Stream.of(
                        member(
                                "a name is a slug",
                                "\"kenya-tanzania\"",
                                "¦\"Kenya Tanzania\"",
                                "\"Kenya Tanzania\"",
                                "a slug"),
                        member(
                                "a title is not empty",
                                "\"Kenya and Tanzania: a dataset for tests\"",
                                "¦\"\"",
                                "an empty text",
                                "a title"),
                        member("a version is a string", "\"0.1.0\"", "¦1.5", "the number 1.5", "a version"),
                        member(
                                "a day of creation exists",
                                "\"2026-11-21\"",
                                "¦\"2026-11-31\"",
                                "\"2026-11-31\"",
                                "created: a day"),
                        member(
                                "a day of creation is a whole one",
                                "\"2026-11-21\"",
                                "¦\"2026-11\"",
                                "\"2026-11\"",
                                "created: a day"),
                        member(
                                "licences are a list",
                                LICENCES,
                                "¦\"CC-BY-4.0\"",
                                "\"CC-BY-4.0\"",
                                "licenses: at least one"),
                        member(
                                "a licence has a name",
                                LICENCES,
                                "¦[{\"text\": \"free\"}]",
                                "no licence with a name",
                                "name, title or path"),
                        member(
                                "both economies are named",
                                "[\"KEN\", \"TZA\"]",
                                "¦[\"KEN\"]",
                                "[\"KEN\"]",
                                "two ids of economies.csv"),
                        member(
                                "there are no more than two sides",
                                "[\"KEN\", \"TZA\"]",
                                "¦[\"KEN\", \"TZA\", \"UGA\"]",
                                "[\"KEN\", \"TZA\", \"UGA\"]",
                                "two ids"),
                        member(
                                "the sides differ",
                                "[\"KEN\", \"TZA\"]",
                                "¦[\"KEN\", \"KEN\"]",
                                "[\"KEN\", \"KEN\"]",
                                "two ids"),
                        member(
                                "the sides are economies of the dataset",
                                "[\"KEN\", \"TZA\"]",
                                "¦[\"KEN\", \"RWA\"]",
                                "[\"KEN\", \"RWA\"]",
                                "two ids of economies.csv"),
                        member(
                                "a resource is there",
                                "\"path\": \"map.geojson\"",
                                "\"path\": ¦\"plan.geojson\"",
                                "\"plan.geojson\"",
                                "the path of a file that is there"),
                        member(
                                "a resource has a path",
                                "{\"name\": \"map\", \"path\": \"map.geojson\"",
                                "¦{\"name\": \"map\"",
                                "a resource without a path",
                                "path: the name of a file"))
                .map(broken -> broken.test(temp));
    }

    @Test
    void eachMemberIsMissed() {
        for (String name : new String[] {"name", "title", "version", "created", "licenses", "economies", "resources"}) {
            FolderCopy copy = FolderCopy.in(temp);
            copy.edit("datapackage.json", "\n  \"" + name + "\":", "\n  \"x-" + name + "\":");
            assertThat(copy.lines())
                    .singleElement()
                    .asString()
                    .startsWith("datapackage.json:1:1: found no member \"" + name + "\" expected " + name + ": ");
        }
    }

    @Test
    void everyCsvFileIsDescribed() {
        assertThat(FolderCopy.in(temp)
                        .edit("datapackage.json", "\"path\": \"events.csv\"", "\"path\": \"targets.csv\"")
                        .lines())
                .containsExactly("datapackage.json:11:16: found no resource with the path \"events.csv\""
                        + " expected one for every file");
    }

    @Test
    void brokenJsonIsReportedWhereItBreaks() {
        assertThat(FolderCopy.in(temp)
                        .edit("datapackage.json", "\"version\": \"0.1.0\",", "\"version\": \"0.1.0\"")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("datapackage.json:7:3: found no JSON (");
    }

    @Test
    void aMemberThatComesTwiceIsReported() {
        assertThat(FolderCopy.in(temp)
                        .edit("datapackage.json", "\"version\":", "\"title\":")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("datapackage.json:6:")
                .contains("title");
    }

    @Test
    void textBehindTheObjectIsReported() {
        FolderCopy copy = FolderCopy.in(temp);
        int lines = (int) copy.read("datapackage.json").lines().count();
        copy.write("datapackage.json", copy.read("datapackage.json") + "{}\n");
        assertThat(copy.lines())
                .containsExactly(
                        "datapackage.json:" + (lines + 1) + ":1: found more text expected the end of the file");
    }

    @Test
    void otherMembersAndATimeOfDayAreLetThrough() {
        assertThat(FolderCopy.in(temp)
                        .edit(
                                "datapackage.json",
                                "\"created\": \"2026-11-21\"",
                                "\"x\": [null, true, 1e3], \"created\": \"2026-11-21T08:00:00Z\"")
                        .lines())
                .isEmpty();
    }

    @Test
    void whatItSaysIsKnownOfTheDataset() {
        try (H2Dataset dataset = DatasetFolder.open(FolderCopy.VALID)) {
            assertThat(dataset.info().name()).isEqualTo("kenya-tanzania");
            assertThat(dataset.info().title()).isEqualTo("Kenya and Tanzania: a dataset for tests");
            assertThat(dataset.info().version()).isEqualTo("0.1.0");
            assertThat(dataset.info().created()).isEqualTo("2026-11-21");
            assertThat(dataset.info().licence()).isEqualTo("CC BY 4.0");
        }
    }

    private static BrokenCell member(String sentence, String from, String to, String found, String expected) {
        return new BrokenCell(sentence, "datapackage.json", from, to, found, expected);
    }
}
