package org.corridor.curation;

import java.util.Map;
import java.util.Optional;

/** Every sheet of the contract with what the folder has of it; a missing file is a table without rows. */
record Tables(Map<String, CsvTable> bySheet) {
    Tables {
        bySheet = Map.copyOf(bySheet);
    }

    /** Returns the table of a sheet of the contract. */
    CsvTable get(String sheet) {
        return Optional.ofNullable(bySheet.get(sheet)).orElseThrow();
    }

    /**
     * Tells whether a reference may stand: the row is there, or its file could not be read to the end, which is
     * reported once already and not again for each reference.
     */
    boolean accepts(String sheet, String id) {
        return !get(sheet).complete() || get(sheet).find(id).isPresent();
    }
}
