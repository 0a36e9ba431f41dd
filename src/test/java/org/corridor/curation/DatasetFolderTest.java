package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as a whole. */
class DatasetFolderTest {
    @TempDir
    Path temp;

    @Test
    void theShippedDatasetHasNoProblems() {
        try (H2Dataset dataset = DatasetFolder.open(Path.of("data/iran-pakistan"))) {
            assertThat(dataset.listEconomies()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void anotherPairOpensWithoutAChange() {
        try (H2Dataset dataset = DatasetFolder.open(FolderCopy.VALID)) {
            assertThat(dataset.info().sideA().name()).isEqualTo("Kenya");
            assertThat(dataset.info().sideB().name()).isEqualTo("Tanzania");
        }
    }

    @Test
    void allProblemsOfAllFilesAreReportedTogetherInOrder() {
        FolderCopy copy = FolderCopy.in(temp)
                .edit("targets.csv", "2025,counted", "2025,none")
                .edit(
                        "observations.csv",
                        "2022,gregorian,865000000,865000000,,USD",
                        "2022,gregorain,865000000,865,,usd")
                .edit("events.csv", "\nev-closure", "\nev-visit")
                .edit("datapackage.json", "\"version\": \"0.1.0\"", "\"version\": 1")
                .delete("measures.csv");
        assertThat(copy.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                .containsExactly(
                        "datapackage.json:6:14",
                        "datapackage.json:15:51",
                        "events.csv:3:1",
                        "measures.csv:1:1",
                        "observations.csv:3:39",
                        "observations.csv:3:59",
                        "observations.csv:3:64",
                        "targets.csv:2:73");
    }

    @Test
    void twoRulesBrokenByOneCellAreBothReported() {
        FolderCopy copy =
                FolderCopy.in(temp).edit("milestones.csv", "1100000000,1200000000,USD", "1100000000,1000000000,");
        assertThat(copy.lines()).hasSize(2);
    }

    @Test
    void eachRequiredFileIsMissed() {
        for (String file : new String[] {
            "economies.csv", "authorities.csv", "sources.csv", "measures.csv", "observations.csv", "targets.csv"
        }) {
            assertThat(FolderCopy.in(temp).delete(file).problems())
                    .extracting(Problem::toString)
                    .contains(file + ":1:1: found no such file expected this file, which every dataset has")
                    .allMatch(line -> line.startsWith(file) || line.startsWith("datapackage.json"));
        }
        assertThat(FolderCopy.in(temp).delete("datapackage.json").lines())
                .containsExactly(
                        "datapackage.json:1:1: found no such file expected this file, which every dataset has");
    }

    @Test
    void otherFilesMayBeMissingWhereNothingNamesThem() throws Exception {
        FolderCopy copy = FolderCopy.in(temp);
        for (String file :
                new String[] {"milestones.csv", "events.csv", "segments.csv", "projects.csv", "map.geojson"}) {
            copy.delete(file);
            String line = copy.read("datapackage.json")
                    .lines()
                    .filter(text -> text.contains("\"path\": \"" + file))
                    .findFirst()
                    .orElseThrow();
            copy.edit("datapackage.json", line, "");
        }
        copy.write("datapackage.json", copy.read("datapackage.json").replaceAll(",\\s*\\]\n\\}", "]}"));
        try (H2Dataset dataset = DatasetFolder.open(copy.folder)) {
            assertThat(dataset.findMap()).isEmpty();
            assertThat(dataset.listProjects()).isEmpty();
            assertThat(dataset.listCrossings()).isNotEmpty();
        }
    }

    @Test
    void aReferenceIntoAMissingFileDangles() {
        assertThat(FolderCopy.in(temp).delete("crossings.csv").problems())
                .extracting(Problem::file)
                .containsExactly("datapackage.json", "events.csv", "observations.csv");
    }

    @Test
    void aMisspeltFileNameIsReportedWithTheOneThatWasMeant() throws Exception {
        FolderCopy copy = FolderCopy.in(temp);
        Files.move(copy.folder.resolve("events.csv"), copy.folder.resolve("event.csv"));
        assertThat(copy.lines()).contains("event.csv:1:1: found a file of this name expected the name events.csv");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        Path nowhere = temp.resolve("nowhere");
        assertThatThrownBy(() -> DatasetFolder.open(nowhere))
                .isInstanceOfSatisfying(
                        InvalidDataset.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .hasToString(nowhere
                                        + ":1:1: found no folder that can be read expected the folder of a dataset"));
    }

    @Test
    void aFileThatCannotBeReadIsOneProblem() throws Exception {
        FolderCopy copy = FolderCopy.in(temp).delete("economies.csv");
        Files.createDirectory(copy.folder.resolve("economies.csv"));
        assertThat(copy.lines())
                .filteredOn(line -> line.startsWith("economies.csv"))
                .containsExactly("economies.csv:1:1: found a file that cannot be read expected a readable file");
    }

    @Test
    void theHashIsThatOfTheContent() {
        FolderCopy same = FolderCopy.in(temp);
        FolderCopy other = FolderCopy.in(temp).edit("economies.csv", "Ugandan", "Ugandans");
        FolderCopy notes = FolderCopy.in(temp).write("README.md", "Not a part of the dataset");
        assertThat(hash(same.folder)).isEqualTo(hash(FolderCopy.VALID)).matches("[0-9a-f]{64}");
        assertThat(hash(notes.folder)).isEqualTo(hash(FolderCopy.VALID));
        assertThat(hash(other.folder)).isNotEqualTo(hash(FolderCopy.VALID));
    }

    @Test
    void theSameFolderCanBeOpenTwice() {
        H2Dataset first = DatasetFolder.open(FolderCopy.VALID);
        try (H2Dataset second = DatasetFolder.open(FolderCopy.VALID)) {
            first.close();
            assertThat(second.listEconomies()).hasSize(3);
        }
    }

    private static String hash(Path folder) {
        try (H2Dataset dataset = DatasetFolder.open(folder)) {
            return dataset.info().hash();
        }
    }
}
