package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of words: the first cell names its row. In a narrow window each row becomes an entry of a list. */
final class WordTable extends NativeTable {
    private final List<String> columns;

    /** Makes an empty table with a caption, which is for those who cannot see the heading over it. */
    WordTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("word-table");
        setCaptionText(caption);
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> scope(head.addHeaderCell(), "col").setText(column));
        // display rules of narrow windows would take its meaning away
        getElement().setAttribute("role", "table");
    }

    /** Adds a row with as many cells as there are columns. */
    NativeTableRow addRow(List<Component> cells) {
        NativeTableRow row = getBody().addRow();
        row.getElement().setAttribute("role", "row");
        NativeTableHeaderCell name = scope(row.addHeaderCell(), "row");
        name.getElement().setAttribute("role", "rowheader");
        name.add(cells.getFirst());
        for (int i = 1; i < cells.size(); i++) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell").setAttribute("data-column", columns.get(i));
            cell.add(cells.get(i));
        }
        return row;
    }

    /** Adds a row with as many cells as there are columns. */
    NativeTableRow addRow(Component... cells) {
        return addRow(List.of(cells));
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
