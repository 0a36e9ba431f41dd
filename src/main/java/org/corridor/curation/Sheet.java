package org.corridor.curation;

import java.util.List;

/**
 * The form of one CSV file of the contract.
 *
 * @param name the file's name without its ending, and the name of its table in the database
 * @param required whether every dataset has it
 */
record Sheet(String name, boolean required, List<Column> columns) {
    static Sheet required(String name, Column... columns) {
        return new Sheet(name, true, List.of(columns));
    }

    static Sheet optional(String name, Column... columns) {
        return new Sheet(name, false, List.of(columns));
    }

    String file() {
        return name + ".csv";
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
