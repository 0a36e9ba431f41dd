package org.corridor.curation;

import java.util.Comparator;

/**
 * One place where a dataset breaks the contract.
 *
 * @param file name of the file in the folder
 * @param line line of the file, from 1; for a cell of several lines, the line where it starts
 * @param column character of the line, from 1, at which the cell starts; code points, not bytes
 * @param found what is there; the text of a cell stands in quotes
 * @param expected what the contract wants instead
 */
public record Problem(String file, int line, int column, String found, String expected) implements Comparable<Problem> {
    private static final int LONGEST_QUOTE = 80;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::found)
            .thenComparing(Problem::expected);

    /** Returns the text of a cell as a problem names it: in quotes, on one line, shortened when long. */
    static String quote(String text) {
        if (text.isEmpty()) {
            return "an empty cell";
        }
        String shown = text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        int end = shown.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, shown.codePointCount(0, shown.length())));
        return '"' + shown.substring(0, end) + (end < shown.length() ? "…\"" : "\"");
    }

    /** Orders by file, then line, then column. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the form that editors and terminals make a link of: {@code file:line:column: found … expected …}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": found " + found + " expected " + expected;
    }
}
