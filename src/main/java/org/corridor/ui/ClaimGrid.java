package org.corridor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Dataset;

/**
 * A table of claims with who said it and where, filled from the database page by page.
 *
 * <p>In a narrow window it becomes a list of one column. A click on a row, or Space in it, opens its details.
 */
final class ClaimGrid extends Grid<ClaimRow> {
    private static final int PAGE = 50;
    private static final int NARROW = 720;

    private final Dataset dataset;
    private final ClaimCells cells;
    private final Column<ClaimRow> card;
    private final List<Column<ClaimRow>> table;
    private ClaimFilter filter = ClaimFilter.ALL;
    private Registration resizes = () -> {};

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
        setItemDetailsRenderer(new ComponentRenderer<>(row -> new ClaimDetails(dataset, row)));
        setItems(new CallbackDataProvider<>(
                this::fetch,
                query -> dataset.countClaims(filter),
                row -> row.claim().ref()));
        setNarrow(false);
    }

    /** Shows the claims that the filter lets through; its order stands until a column is sorted by hand. */
    void show(ClaimFilter other) {
        filter = other;
        getDataProvider().refreshAll();
    }

    private List<Column<ClaimRow>> columns() {
        return List.of(
                column("Value", ClaimFilter.Column.VALUE, cells.value(), "128px", 0)
                        .setTextAlign(ColumnTextAlign.END),
                column("Claim", ClaimFilter.Column.STATEMENT, cells.statement(), "200px", 4),
                column("Direction", ClaimFilter.Column.FLOW, cells.flow(), "112px", 0),
                column("Period", ClaimFilter.Column.PERIOD, cells.period(), "168px", 0),
                column("Authority", ClaimFilter.Column.AUTHORITY, cells.authority(), "160px", 2),
                column("Stated", ClaimFilter.Column.STATED, cells.stated(), "112px", 0),
                column("Source", ClaimFilter.Column.SOURCE, cells.source(), "144px", 1));
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
        return dataset.listClaims(sorted(query.getSortOrders()), query.getOffset(), query.getLimit()).stream();
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

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        setNarrow(isNarrow(ui.getPage().getExtendedClientDetails().getWindowInnerWidth()));
        resizes = ui.getPage().addBrowserWindowResizeListener(resize -> setNarrow(isNarrow(resize.getWidth())));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        resizes.remove();
        super.onDetach(detach);
    }

    /** A width of zero or less is not known yet. */
    private static boolean isNarrow(int width) {
        return width > 0 && width < NARROW;
    }

    private void setNarrow(boolean narrow) {
        card.setVisible(narrow);
        table.forEach(column -> column.setVisible(!narrow));
    }
}
