package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No column but those of free words takes nonsense. */
class EveryColumnTest {
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("economies", Set.of("name", "adjective")),
            Map.entry("authorities", Set.of("name", "basis", "note")),
            Map.entry("sources", Set.of("title", "publisher", "author", "note")),
            Map.entry("measures", Set.of("name", "definition")),
            Map.entry("observations", Set.of("locator", "statement", "note")),
            Map.entry("targets", Set.of("announced_by", "occasion", "locator", "note")),
            Map.entry("crossings", Set.of("name_a", "name_b", "region_a", "region_b", "hours", "note")),
            Map.entry("projects", Set.of("name", "note")),
            Map.entry("segments", Set.of("name", "note")),
            Map.entry("milestones", Set.of("title", "actors", "locator", "note")),
            Map.entry("events", Set.of("title", "summary", "locator", "note")));

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aCellOfNonsenseIsReportedUnlessItIsProse() {
        return Contract.SHEETS.stream()
                .flatMap(sheet -> sheet.columnNames().stream()
                        .map(column ->
                                DynamicTest.dynamicTest(sheet.file() + " " + column, () -> check(sheet, column))));
    }

    private void check(Sheet sheet, String column) {
        FolderCopy copy = FolderCopy.in(temp);
        List<String> lines = new ArrayList<>(copy.read(sheet.file()).lines().toList());
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        cells[header.indexOf(column)] = "?!";
        lines.add(1, String.join(",", cells));
        int place = 1 + header.indexOf(column);
        boolean refused = copy.write(sheet.file(), String.join("\n", lines) + "\n").problems().stream()
                .anyMatch(problem -> problem.file().equals(sheet.file())
                        && problem.line() == 2
                        && problem.column() == place
                        && problem.found().equals("\"?!\""));
        assertThat(refused).isEqualTo(!WORDS.get(sheet.name()).contains(column));
    }
}
