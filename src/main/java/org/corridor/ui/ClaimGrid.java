package org.corridor.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Dataset;

/**
 * A table of claims with who said it and where, filled from the database page by page.
 *
 * <p>In a narrow window it becomes a list of one column. A click on a row, or the button at its end, opens its details.
 */
final class ClaimGrid extends Grid<ClaimRow> {
    private static final int PAGE = 50;
    private static final int NARROW = 1000;

    private final Dataset dataset;
    private final ClaimCells cells;
    private final Column<ClaimRow> card;
    private final List<Column<ClaimRow>> table;
    private ClaimFilter filter = ClaimFilter.ALL;
    private int most = Integer.MAX_VALUE;

    ClaimGrid(Dataset dataset, String label) {
        super(PAGE);
        this.dataset = dataset;
        this.cells = new ClaimCells(new ClaimText(dataset));
        addClassName("claims");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        card = addColumn(cells.card()).setKey("card").setHeader("Claim").setFlexGrow(1);
        table = columns();
        addColumn(cells.more(this::isDetailsVisible, this::toggle))
                .setKey("details")
                .setHeader(hidden("Details"))
                .setWidth("44px")
                .setFlexGrow(0);
        setItemDetailsRenderer(new ComponentRenderer<>(row -> new ClaimDetails(dataset, row)));
        setDetailsVisibleOnClick(false);
        addItemClickListener(click -> toggle(click.getItem()));
        setItems(new CallbackDataProvider<>(
                this::fetch,
                query -> Math.min(most, dataset.countClaims(filter)),
                row -> row.claim().ref()));
        sortBy(ClaimFilter.ALL.order().getFirst());
        setNarrow(false);
        WindowWidth.watch(this, NARROW, this::setNarrow);
    }

    /** Shows the claims that the filter lets through. */
    void show(ClaimFilter other) {
        filter = other;
        getDataProvider().refreshAll();
    }

    private void toggle(ClaimRow row) {
        setDetailsVisible(row, !isDetailsVisible(row));
        getDataProvider().refreshItem(row);
    }

    /** Returns words that only screen readers meet. */
    private static Span hidden(String words) {
        Span hidden = new Span(words);
        hidden.addClassName("hidden-words");
        return hidden;
    }

    /** Sorts by one column, whether it is shown or not. */
    void sortBy(ClaimFilter.Order order) {
        Column<ClaimRow> column = getColumnByKey(order.column().name());
        sort(List.of(
                new GridSortOrder<>(column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    /** Shows no more than so many claims, the first in order. */
    void limit(int number) {
        most = number;
        getDataProvider().refreshAll();
    }

    private List<Column<ClaimRow>> columns() {
        return List.of(
                column("Value", ClaimFilter.Column.VALUE, cells.value(), "112px", 0)
                        .setTextAlign(ColumnTextAlign.END),
                column("Claim", ClaimFilter.Column.STATEMENT, cells.statement(), "190px", 4),
                column("Direction", ClaimFilter.Column.FLOW, cells.flow(), "112px", 0),
                column("Period", ClaimFilter.Column.PERIOD, cells.period(), "164px", 0),
                column("Authority", ClaimFilter.Column.AUTHORITY, cells.authority(), "150px", 2),
                column("Stated", ClaimFilter.Column.STATED, cells.stated(), "104px", 0),
                column("Source", ClaimFilter.Column.SOURCE, cells.source(), "132px", 1));
    }

    private Column<ClaimRow> column(
            String header, ClaimFilter.Column by, Renderer<ClaimRow> renderer, String width, int grow) {
        return addColumn(renderer)
                .setKey(by.name())
                .setHeader(header)
                .setSortProperty(by.name())
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private Stream<ClaimRow> fetch(Query<ClaimRow, Void> query) {
        int limit = Math.min(query.getLimit(), most - query.getOffset());
        return dataset.listClaims(sorted(query.getSortOrders()), query.getOffset(), limit).stream();
    }

    private ClaimFilter sorted(List<QuerySortOrder> orders) {
        if (orders.isEmpty()) {
            return filter;
        }
        List<ClaimFilter.Order> order = orders.stream()
                .map(each -> new ClaimFilter.Order(
                        ClaimFilter.Column.valueOf(each.getSorted()), each.getDirection() == SortDirection.DESCENDING))
                .toList();
        return new ClaimFilter(
                filter.text(),
                filter.refs(),
                filter.tables(),
                filter.themes(),
                filter.authorities(),
                filter.confidences(),
                order);
    }

    private void setNarrow(boolean narrow) {
        card.setVisible(narrow);
        table.forEach(column -> column.setVisible(!narrow));
    }
}
