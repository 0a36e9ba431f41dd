package org.corridor.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.chart.Amounts;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** Chooses a stated figure by words of its statement, its id, or who said it. */
final class FigurePicker extends ComboBox<Observation> {
    FigurePicker(Dataset dataset, String label, Optional<Observation> chosen, Consumer<Observation> choose) {
        super(label);
        setItemLabelGenerator(figure -> name(dataset, figure));
        setItems(
                query ->
                        dataset
                                .listClaims(filter(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                                .stream()
                                .flatMap(row ->
                                        row.claim() instanceof Observation figure ? Stream.of(figure) : Stream.empty()),
                query -> dataset.countClaims(filter(query.getFilter().orElse(""))));
        chosen.ifPresent(this::setValue);
        setPlaceholder("Words, id or source");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
    }

    private static ClaimFilter filter(String words) {
        return new ClaimFilter(
                words,
                Set.of(),
                Set.of(ClaimRef.Table.OBSERVATIONS),
                Set.of(),
                Set.of(),
                Set.of(),
                ClaimFilter.ALL.order());
    }

    /** Returns a figure in short: how much, who, when. */
    static String name(Dataset dataset, Observation figure) {
        return Amounts.format(figure.range(), figure.unit()) + ", "
                + dataset.getAuthority(figure.authority()).name() + ", "
                + Words.when(figure.period(), figure.calendar());
    }
}
