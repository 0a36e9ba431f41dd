package org.corridor.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;

/** Where stated figures contradict each other: as rivals, as totals, or as repeats that differ from their origin. */
final class FigureDisagreements {
    private final Map<String, Theme> themes;
    private final Widest found = new Widest(Widest.MOST);

    private FigureDisagreements(Map<String, Theme> themes) {
        this.themes = themes;
    }

    /** Lists the widest of them. */
    static List<Disagreement> list(Dataset dataset, LocalDate asOf) {
        Map<String, Theme> themes = dataset.listMeasures().stream()
                .collect(Collectors.toMap(Measure::id, Measure::theme, (first, _) -> first, LinkedHashMap::new));
        FigureDisagreements figures = new FigureDisagreements(themes);
        List<Observation> claims = AsOf.keep(dataset.listObservations(themes.keySet()), asOf);
        Rivals.each(claims, figures::add);
        Repeats.list(claims).forEach(figures::add);
        claims.stream()
                .filter(claim -> claim.crossing().isEmpty())
                .collect(Collectors.groupingBy(Observation::measure, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> RivalTotals.list(dataset, group).forEach(figures::add));
        return figures.found.list();
    }

    private void add(Rivals pair) {
        boolean repeats = Repeats.isPair(pair.one(), pair.other());
        found.add(Disagreement.of(
                question(pair.one()),
                pair.kind(),
                Answer.of(pair.one()),
                Answer.of(pair.other()),
                pair.overlap(),
                repeats));
    }

    private void add(Repeats pair) {
        Optional<Overlap> overlap = pair.origin()
                .period()
                .span()
                .flatMap(one -> pair.repeat().period().span().map(other -> Overlap.of(one, other)));
        found.add(Disagreement.of(
                question(pair.origin()),
                pair.kind(),
                Answer.of(pair.origin()),
                Answer.of(pair.repeat()),
                overlap,
                true));
    }

    private void add(RivalTotals pair) {
        Observation stated =
                (pair.one().computed() ? pair.other() : pair.one()).claims().getFirst();
        found.add(Disagreement.of(
                question(stated),
                pair.kind(),
                Answer.of(pair.one()),
                Answer.of(pair.other()),
                Optional.of(pair.overlap()),
                false));
    }

    private Question question(Observation claim) {
        return Question.of(themes.getOrDefault(claim.measure(), Theme.CONTEXT), claim);
    }
}
