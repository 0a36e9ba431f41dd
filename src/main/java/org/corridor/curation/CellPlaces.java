package org.corridor.curation;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the CSV reader through the text and notes where each cell starts.
 *
 * <p>The reader tells only the line of a record. The place of a cell follows from the cells before it: their
 * characters, the quotes around and inside them, and one comma each.
 */
final class CellPlaces extends AbstractBaseCsvCallbackHandler<List<Cell>> {
    private final String file;
    private final Problems problems;
    private final List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    CellPlaces(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the line where the next cell starts. */
    int line() {
        return line;
    }

    /** Returns the character of the line where the next cell starts. */
    int column() {
        return column;
    }

    @Override
    protected void handleBegin(long startingLine) {
        cells.clear();
        line = Math.toIntExact(startingLine);
        column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        Cell cell = new Cell(new String(buffer, offset, length), line, column);
        cells.add(cell);
        if (!quoted && cell.text().indexOf('"') >= 0) {
            problems.add(file, cell, "the whole cell in quotes, and the quotes inside doubled");
        }
        pass(cell.text(), quoted);
    }

    @Override
    protected void handleEmpty() {
        cells.add(new Cell("", line, column));
    }

    @Override
    protected List<Cell> buildRecord() {
        return List.copyOf(cells);
    }

    private void pass(String text, boolean quoted) {
        column += quoted ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            } else if (c == '"' && quoted) {
                column += 2;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        column += quoted ? 2 : 1;
    }
}
