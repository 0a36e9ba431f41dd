package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Set;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.Dataset;

/** What is chosen, as chips that take it back. */
final class FilterChips extends Div {
    private final Dataset dataset;
    private final SerializableConsumer<ClaimFilter> choose;

    FilterChips(Dataset dataset, SerializableConsumer<ClaimFilter> choose) {
        this.dataset = dataset;
        this.choose = choose;
        addClassName("chips");
    }

    void show(ClaimFilter filter) {
        removeAll();
        if (!filter.refs().isEmpty()) {
            int number = filter.refs().size();
            chip(number == 1 ? "One chosen claim" : number + " chosen claims", new Draft(filter).refs(Set.of()));
        }
        if (!filter.text().isBlank()) {
            chip("“" + filter.text() + "”", new Draft(filter).text(""));
        }
        filter.themes().stream()
                .sorted()
                .forEach(each -> chip(Names.of(each), new Draft(filter).themes(without(filter.themes(), each))));
        filter.tables().stream()
                .sorted()
                .forEach(each -> chip(Names.many(each), new Draft(filter).tables(without(filter.tables(), each))));
        filter.confidences().stream()
                .sorted()
                .forEach(each ->
                        chip(Names.of(each), new Draft(filter).confidences(without(filter.confidences(), each))));
        filter.authorities().stream()
                .sorted()
                .forEach(each -> chip(name(each), new Draft(filter).authorities(without(filter.authorities(), each))));
        if (getComponentCount() > 1) {
            add(clear());
        }
    }

    private String name(String authority) {
        return dataset.listAuthorities().stream()
                .filter(each -> each.id().equals(authority))
                .map(Authority::name)
                .findFirst()
                .orElse(authority);
    }

    private void chip(String words, ClaimFilter without) {
        Button chip = new Button(words, Icon.CLOSE.create(), click -> choose.accept(without));
        chip.setIconAfterText(true);
        chip.addClassName("chip");
        chip.setAriaLabel("Remove filter: " + words);
        add(chip);
    }

    private Button clear() {
        Button clear = new Button("Clear all", click -> choose.accept(ClaimFilter.ALL));
        clear.addThemeName("tertiary");
        clear.addClassName("chip-clear");
        clear.setId("clear-filters");
        return clear;
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        Set<T> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
