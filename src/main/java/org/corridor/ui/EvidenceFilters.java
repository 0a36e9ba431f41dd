package org.corridor.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Theme;

/** The fields with which claims are chosen. They show a filter and report the next one. */
final class EvidenceFilters extends Div {
    private static final int NARROW = 1360;

    private final TextField words = new TextField("Search");
    private final CheckboxGroup<ClaimRef.Table> tables;
    private final CheckboxGroup<Theme> themes;
    private final CheckboxGroup<Confidence> confidences;
    private final MultiSelectComboBox<Authority> authorities = new MultiSelectComboBox<>("Authority");
    private final Details details;
    private final Facets facets;
    private final List<Authority> known;
    private ClaimFilter shown = ClaimFilter.ALL;
    private boolean showing;

    EvidenceFilters(Dataset dataset, SerializableConsumer<ClaimFilter> choose, SerializableConsumer<ClaimFilter> type) {
        facets = new Facets(dataset);
        known = dataset.listAuthorities();
        addClassName("filters");
        words.setId("evidence-search");
        words.setPlaceholder("Words, id or source");
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> report(type));
        tables = group("Kind", ClaimRef.Table.values(), Names::many, facets::count, choose);
        themes = group("About", Theme.values(), Names::of, facets::count, choose);
        confidences = group("Confidence", Confidence.values(), Names::of, facets::count, choose);
        authorities.setId("evidence-authority");
        authorities.setItems(known);
        authorities.setItemLabelGenerator(Authority::name);
        authorities.setPlaceholder("Any");
        authorities.setClearButtonVisible(true);
        authorities.addSelectionListener(change -> report(choose));
        Div more = new Div(authorities, themes, tables, confidences);
        more.addClassName("filter-groups");
        details = new Details("Filters", more);
        WindowWidth.watch(this, NARROW, narrow -> details.setOpened(!narrow));
        details.setId("filters");
        add(words, details);
    }

    /** Shows a filter without reporting it. */
    void show(ClaimFilter filter) {
        shown = filter;
        showing = true;
        words.setValue(filter.text());
        tables.setValue(filter.tables());
        themes.setValue(filter.themes());
        confidences.setValue(filter.confidences());
        authorities.setValue(known.stream()
                .filter(authority -> filter.authorities().contains(authority.id()))
                .collect(Collectors.toSet()));
        showing = false;
        int chosen = filter.tables().size()
                + filter.themes().size()
                + filter.confidences().size()
                + filter.authorities().size();
        details.setSummaryText(chosen == 0 ? "Filters" : "Filters, " + chosen);
    }

    private <T> CheckboxGroup<T> group(
            String label,
            T[] items,
            Function<T, String> name,
            Function<T, Integer> count,
            SerializableConsumer<ClaimFilter> choose) {
        CheckboxGroup<T> group = new CheckboxGroup<>(label);
        group.addThemeName("vertical");
        List<T> present =
                Arrays.stream(items).filter(item -> count.apply(item) > 0).toList();
        group.setItems(present);
        group.setVisible(!present.isEmpty());
        group.setItemLabelGenerator(item -> name.apply(item) + " (" + count.apply(item) + ")");
        group.addSelectionListener(change -> report(choose));
        return group;
    }

    /** What is shown is not reported: only a reader's change is. */
    private void report(SerializableConsumer<ClaimFilter> listener) {
        if (!showing) {
            listener.accept(new ClaimFilter(
                    words.getValue(),
                    shown.refs(),
                    tables.getValue(),
                    themes.getValue(),
                    authorities.getValue().stream().map(Authority::id).collect(Collectors.toSet()),
                    confidences.getValue(),
                    shown.order()));
        }
    }

    /** How many claims there are of each kind in the whole dataset. */
    private record Facets(Dataset dataset) {
        int count(ClaimRef.Table table) {
            return count(Set.of(table), Set.of(), Set.of());
        }

        int count(Theme theme) {
            return count(Set.of(), Set.of(theme), Set.of());
        }

        int count(Confidence confidence) {
            return count(Set.of(), Set.of(), Set.of(confidence));
        }

        private int count(Set<ClaimRef.Table> tables, Set<Theme> themes, Set<Confidence> confidences) {
            return dataset.countClaims(new ClaimFilter("", Set.of(), tables, themes, Set.of(), confidences, List.of()));
        }
    }
}
