package org.corridor.curation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.BorderMap;

/** Checks a folder as a whole. */
final class FolderCheck {
    private final Problems problems = new Problems();
    private final FolderContent content;

    private FolderCheck(Path folder) {
        content = FolderContent.read(folder, problems);
    }

    /**
     * Reads the folder and judges every file by every rule.
     *
     * @throws InvalidDataset with all problems, where there are any
     */
    static CheckedFolder check(Path folder) {
        FolderCheck check = new FolderCheck(folder);
        return check.result();
    }

    private CheckedFolder result() {
        Tables tables = tables();
        Contract.SHEETS.forEach(sheet -> judge(tables.get(sheet.name()), tables));
        Optional<PackageFile> description =
                json(Contract.PACKAGE, true).flatMap(json -> PackageFile.check(json, content, tables, problems));
        Optional<BorderMap> map = json(Contract.MAP, false).flatMap(json -> MapFile.check(json, problems));
        if (!problems.isEmpty()) {
            throw new InvalidDataset(problems.list());
        }
        return new CheckedFolder(tables, description.orElseThrow(), map, content.hash());
    }

    private Tables tables() {
        Map<String, CsvTable> tables = new HashMap<>();
        for (Sheet sheet : Contract.SHEETS) {
            Optional<String> text = text(sheet.file(), sheet.required());
            tables.put(
                    sheet.name(),
                    text.map(csv -> CsvTable.read(sheet, csv, problems)).orElseGet(() -> CsvTable.missing(sheet)));
        }
        return new Tables(tables);
    }

    private void judge(CsvTable table, Tables tables) {
        String file = table.sheet().file();
        for (Row row : table.rows()) {
            for (Column column : table.sheet().columns()) {
                judge(file, row, column, tables);
            }
        }
    }

    private void judge(String file, Row row, Column column, Tables tables) {
        row.find(column.name()).ifPresent(cell -> {
            for (String expected : column.expected(cell.text(), row, tables)) {
                problems.add(file, cell, expected);
            }
        });
    }

    private Optional<Json> json(String file, boolean required) {
        return text(file, required).flatMap(text -> JsonReader.read(file, text, problems));
    }

    private Optional<String> text(String file, boolean required) {
        byte[] bytes = content.files().get(file);
        if (bytes != null) {
            return Optional.of(Utf8.decode(file, bytes, problems));
        }
        if (required && !content.has(file)) {
            problems.add(file, "no such file", "this file, which every dataset has");
        }
        return Optional.empty();
    }
}
