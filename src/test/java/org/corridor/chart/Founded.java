package org.corridor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.MirrorGaps;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/**
 * Looks for the ground of every number that a chart speaks.
 *
 * <p>A mark's numbers must be in its own claims, or follow from them by {@link Derived}; what it quotes is left alone; its
 * counts must be its claims or their origins. The numbers of title and subtitle must be in the claims of the chart, or be spoken by a mark,
 * or count claims or marks that have something in common. Nothing else is let through but the day of the view.
 */
final class Founded {
    /** A sum of rates and roundings may differ in the last place. */
    private static final double ROUNDING = 0.06;

    private final Dataset dataset;
    private final View view;
    private final ChartSpec spec;

    Founded(Dataset dataset, View view, ChartSpec spec) {
        this.dataset = dataset;
        this.view = view;
        this.spec = spec;
    }

    /** Returns each number without a ground, with where it is spoken. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<NumberToken> spoken = new HashSet<>();
        for (Mark mark : spec.marks()) {
            Evidence evidence = new Evidence(dataset, claims(mark.claims()));
            spoken.addAll(NumberToken.of(evidence.withoutQuotations(mark.words())));
            baseless(mark.words(), evidence)
                    .forEach(token -> problems.add(token + " in mark " + mark.id() + ": " + mark.words()));
        }
        Evidence all = new Evidence(dataset, inAll());
        Set<Integer> counts = new HashSet<>(counts(claims(Mark.claims(spec.marks().stream()))));
        counts.addAll(counts(spec.layers()));
        counts.addAll(rows(spec.layers()));
        counts.addAll(said());
        counts.add(spec.marks().size());
        counts.add(MirrorGaps.of(dataset, view.selection()).countRefusals());
        for (NumberToken token : NumberToken.of(all.withoutQuotations(spec.title() + ". " + spec.subtitle()))) {
            if (!spoken.contains(token) && !isFounded(token, all, counts)) {
                problems.add(token + " in the title: " + spec.title() + ". " + spec.subtitle());
            }
        }
        return problems;
    }

    /** Returns the numbers of which these claims say nothing, and which do not follow from them. */
    List<NumberToken> baseless(String words, Collection<ClaimRef> refs) {
        return baseless(words, new Evidence(dataset, claims(refs)));
    }

    private List<NumberToken> baseless(String words, Evidence evidence) {
        Derived derived = new Derived(evidence.claims);
        Set<Integer> counts = counts(evidence.claims);
        counts.add(new OriginsAgain(dataset).count(evidence.claims));
        counts.add(new OriginsAgain(dataset).ofFigures(evidence.claims));
        return NumberToken.of(evidence.withoutQuotations(words)).stream()
                .filter(token -> !isFounded(token, evidence, counts) && !follows(token, derived))
                .toList();
    }

    /** Returns the claims of all marks; a title may also name the target that is current, even where none is drawn. */
    private List<Claim> inAll() {
        List<Claim> all = new ArrayList<>(claims(Mark.claims(spec.marks().stream())));
        TradeFocus.find(dataset, view.asOf())
                .flatMap(focus -> focus.findCurrentTarget(view.asOf()))
                .filter(target -> !all.contains(target))
                .ifPresent(all::add);
        return all;
    }

    private List<Claim> claims(Collection<ClaimRef> refs) {
        return refs.stream().map(dataset::findClaim).map(Optional::orElseThrow).toList();
    }

    private boolean isFounded(NumberToken token, Evidence evidence, Set<Integer> counts) {
        evidence.add(view.asOf());
        return switch (token) {
            case NumberToken.Day day -> evidence.days.contains(day.date());
            case NumberToken.Month month -> evidence.months.contains(month.month());
            case NumberToken.Year year -> evidence.years.contains(year.year());
            case NumberToken.Duration duration -> isBetween(evidence.years, duration.years());
            case NumberToken.Count count -> counts.contains(count.count());
            case NumberToken.Percentage part ->
                evidence.values.stream().anyMatch(value -> Math.abs(value.doubleValue() - part.value()) <= part.half());
            case NumberToken.Factor _, NumberToken.Below _ -> false;
            case NumberToken.Amount amount ->
                evidence.values.stream().anyMatch(value -> isRounded(value, amount)) || isCount(amount, counts);
        };
    }

    private static boolean isBetween(Set<Integer> years, int difference) {
        return years.stream().anyMatch(year -> years.contains(year + difference));
    }

    private static boolean isRounded(BigDecimal value, NumberToken.Amount amount) {
        return value.subtract(amount.value()).abs().compareTo(amount.half()) <= 0;
    }

    private static boolean isCount(NumberToken.Amount amount, Set<Integer> counts) {
        return counts.stream().anyMatch(count -> amount.value().compareTo(BigDecimal.valueOf(count)) == 0);
    }

    private static boolean follows(NumberToken token, Derived derived) {
        return switch (token) {
            case NumberToken.Amount amount ->
                derived.amounts.stream().anyMatch(value -> isRounded(BigDecimal.valueOf(value), amount));
            case NumberToken.Percentage part -> isNear(derived.percentages, part.value(), part.half());
            case NumberToken.Below below ->
                derived.percentages.stream().anyMatch(value -> value > 0 && value < below.limit());
            case NumberToken.Factor factor -> isNear(derived.factors, factor.value(), factor.half());
            case NumberToken.Day day -> derived.silences.contains(day.date());
            case NumberToken.Count count -> !derived.silences.isEmpty() && Derived.SILENT_YEARS.contains(count.count());
            case NumberToken.Year year -> derived.years.contains(year.year());
            case NumberToken.Month _, NumberToken.Duration _ -> false;
        };
    }

    private static boolean isNear(List<Double> values, double value, double half) {
        return values.stream().anyMatch(each -> Math.abs(each - value) <= half + ROUNDING);
    }

    /** Returns of how many places marks speak, how many are said to be in each state, and how many have rows. */
    private Set<Integer> said() {
        if (!(spec.frame() instanceof Frame.Geo || spec.frame() instanceof Frame.Schedule)) {
            return Set.of();
        }
        List<String> things = spec.marks().stream()
                .flatMap(mark -> Arrays.stream(mark.words().split("; ")))
                .toList();
        Map<String, Integer> states = new HashMap<>();
        things.forEach(
                thing -> states.merge(thing.replaceFirst(".*?: ", "").replaceFirst("[ ,].*", ""), 1, Integer::sum));
        Set<Integer> counts = new HashSet<>(states.values());
        counts.add(things.size());
        if (spec.frame() instanceof Frame.Schedule schedule) {
            counts.add(schedule.rows().size());
        }
        return counts;
    }

    /** Returns in how many rows something of a kind stands, or of either of two kinds. */
    private static Set<Integer> rows(List<Layer> layers) {
        Map<Enum<?>, Set<Object>> rows = new HashMap<>();
        for (Layer layer : layers) {
            Evidence.fields((Record) layer).stream()
                    .filter(List.class::isInstance)
                    .flatMap(list -> ((List<?>) list).stream())
                    .filter(Record.class::isInstance)
                    .map(thing -> Evidence.fields((Record) thing))
                    .forEach(fields -> fields.stream()
                            .filter(Enum.class::isInstance)
                            .forEach(kind -> fields.stream()
                                    .filter(Integer.class::isInstance)
                                    .forEach(row -> rows.computeIfAbsent((Enum<?>) kind, absent -> new HashSet<>())
                                            .add(row))));
        }
        Set<Integer> counts = new HashSet<>();
        rows.forEach((one, ofOne) -> rows.forEach((other, ofOther) -> {
            if (one.getDeclaringClass() == other.getDeclaringClass()) {
                Set<Object> both = new HashSet<>(ofOne);
                both.addAll(ofOther);
                counts.add(both.size());
            }
        }));
        return counts;
    }

    /** Returns how many there are in all, and of each kind, status, voice and whatever else some have in common. */
    private static Set<Integer> counts(Collection<?> things) {
        Set<Integer> counts = new HashSet<>();
        Map<Object, Integer> shared = new HashMap<>();
        counts.add(things.size());
        for (Object thing : things) {
            if (thing instanceof Record some) {
                for (Object field : new HashSet<>(Evidence.fields(some))) {
                    if (field instanceof Collection<?> inner) {
                        counts.addAll(counts(inner));
                    }
                    shared.merge(field, 1, Integer::sum);
                }
            }
        }
        things.forEach(thing -> shared.merge(thing.getClass(), 1, Integer::sum));
        counts.addAll(shared.values());
        counts.add((int) things.stream().map(Object::getClass).distinct().count());
        return counts;
    }
}
