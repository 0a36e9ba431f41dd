package org.corridor.curation;

import java.util.Optional;

/**
 * One demand of the contract on the cells of one column.
 *
 * <p>A rule that compares several cells of a row belongs to the column where the problem is best reported. It judges
 * only what it understands: where another cell is malformed it stays silent, because that cell is reported already.
 */
@FunctionalInterface
interface Rule {
    /**
     * Says what should stand in the cell instead.
     *
     * @param text the cell, perhaps empty
     * @param row the row in which it stands
     * @param tables all files, for references
     * @return what the contract expects, or empty where the cell is right
     */
    Optional<String> expected(String text, Row row, Tables tables);
}
