package org.corridor.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header row: each column of the contract once, in any order, and no other. */
final class Header {
    private Header() {}

    /** Returns where each known column stands, from 0, and reports the rest. */
    static Map<String, Integer> read(Sheet sheet, List<Cell> cells, Problems problems) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> names = sheet.columnNames();
        if (cells.size() == 1 && names.size() > 1 && cells.getFirst().text().matches("(?s).*[;\\t|].*")) {
            problems.add(sheet.file(), cells.getFirst(), "columns separated by commas: " + String.join(",", names));
            return positions;
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!names.contains(cell.text())) {
                problems.add(sheet.file(), cell, Nearest.oneOf(cell.text(), names, "a column of the contract, "));
            } else if (positions.putIfAbsent(cell.text(), i) != null) {
                problems.add(sheet.file(), cell, "each column once");
            }
        }
        names.stream()
                .filter(name -> !positions.containsKey(name))
                .forEach(name -> problems.add(
                        sheet.file(), "no column " + Problem.quote(name), "the columns " + String.join(",", names)));
        return positions;
    }
}
