package org.corridor.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.corridor.dataset.ClaimFilter;

/** Sorts claims where there are no column heads to do it, as in narrow windows. */
final class ClaimOrder extends Select<ClaimOrder.Choice> {
    ClaimOrder(ClaimGrid grid) {
        addClassName("claim-order");
        setAriaLabel("Order");
        setItems(List.of(Choice.values()));
        setItemLabelGenerator(choice -> choice.words);
        setValue(Choice.NEWEST);
        addValueChangeListener(change -> grid.sortBy(change.getValue().order));
    }

    /** An order in words. */
    enum Choice {
        NEWEST("Newest period first", ClaimFilter.Column.PERIOD, true),
        OLDEST("Oldest period first", ClaimFilter.Column.PERIOD, false),
        STATED("Last stated first", ClaimFilter.Column.STATED, true),
        LARGEST("Largest value first", ClaimFilter.Column.VALUE, true),
        AUTHORITY("By authority", ClaimFilter.Column.AUTHORITY, false),
        SOURCE("By source", ClaimFilter.Column.SOURCE, false);

        private final String words;
        private final ClaimFilter.Order order;

        Choice(String words, ClaimFilter.Column column, boolean descending) {
            this.words = words;
            this.order = new ClaimFilter.Order(column, descending);
        }
    }
}
