package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table that becomes a list in a narrow window, where each cell says what it is. */
final class ListingTable extends Div {
    private final NativeTable table = new NativeTable();
    private final List<String> titles;

    /**
     * Makes a table without rows.
     *
     * @param caption what it lists, for those who do not see what stands around it
     * @param titles of the columns, the first of which names the row
     */
    ListingTable(String caption, List<String> titles) {
        this.titles = List.copyOf(titles);
        addClassName("listing");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        titles.forEach(title -> head.add(scoped(new NativeTableHeaderCell(title), "col")));
        add(table);
    }

    /** Adds a row of as many cells as there are titles. */
    void row(Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        row.add(scoped(new NativeTableHeaderCell(cells[0]), "row"));
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", titles.get(i));
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
