package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorRefusal;
import org.corridor.analysis.Overlap;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Percent;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;

/** Counts that are set against nothing, in words. */
final class RefusedCounts {
    private RefusedCounts() {}

    /** Lists the parts that are more than the whole in which they lie, each pair once. */
    static List<ListItem> aboveTheirWhole(Dataset dataset, List<MirrorRefusal> refusals) {
        List<ListItem> list = new ArrayList<>();
        Set<Set<ClaimRef>> told = new HashSet<>();
        refusals.stream().filter(MirrorRefusal::contradicts).forEach(refusal -> {
            Level other = refusal.nearest().orElseThrow();
            if (told.add(Set.of(refusal.count().refs().getFirst(), other.refs().getFirst()))) {
                boolean first = days(refusal.count()) <= days(other);
                Level part = first ? refusal.count() : other;
                list.add(above(dataset, refusal, part, first ? other : refusal.count()));
            }
        });
        return list;
    }

    private static ListItem above(Dataset dataset, MirrorRefusal refusal, Level part, Level whole) {
        Overlap overlap = refusal.overlap().orElseThrow();
        String inside = overlap.days() == overlap.shorter()
                ? "Every day of the shorter time lies in the longer."
                : "%s of the %d days lie in the longer time.".formatted(overlap.days(), overlap.shorter());
        return new ListItem(
                new Span(Words.trade(dataset.info(), refusal.flow()) + ": "),
                door(part),
                new Span(" (" + who(dataset, part) + ") is more than "),
                door(whole),
                new Span(" (" + who(dataset, whole) + "). "),
                quiet(inside));
    }

    private static long days(Level level) {
        return level.period()
                .span()
                .map(span -> span.last().toEpochDay() - span.first().toEpochDay())
                .orElse(0L);
    }

    /** Lists who counted what that has no counterpart, those of one kind and reason together, newest first. */
    static List<ListItem> byReason(Dataset dataset, List<MirrorRefusal> refusals) {
        List<ListItem> list = new ArrayList<>();
        Map<Kind, List<MirrorRefusal>> kinds =
                refusals.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, same) -> list.add(item(dataset, kind, same)));
        return list;
    }

    private record Kind(Flow flow, String authority, String measure, List<String> reasons) {
        static Kind of(MirrorRefusal refusal) {
            Level count = refusal.count();
            return new Kind(
                    refusal.flow(), count.authority(), count.claims().getFirst().measure(), refusal.words());
        }
    }

    private static ListItem item(Dataset dataset, Kind kind, List<MirrorRefusal> same) {
        List<ClaimRef> refs = same.stream()
                .flatMap(refusal -> refusal.count().refs().stream())
                .distinct()
                .toList();
        Anchor door =
                new Anchor(Addresses.evidence(refs), Words.count(same.size(), "count", "counts") + ", " + years(same));
        door.addClassName("door");
        String subject = dataset.getAuthority(kind.authority()).name() + ", "
                + dataset.getMeasure(kind.measure()).name().toLowerCase(Locale.ROOT) + ", "
                + Words.trade(dataset.info(), kind.flow()) + ": ";
        return new ListItem(
                new Span(subject),
                door,
                quiet(". " + Words.capital(String.join("; ", kind.reasons())) + nearest(dataset, same)));
    }

    /** Names what came nearest to the newest of them. */
    private static String nearest(Dataset dataset, List<MirrorRefusal> same) {
        MirrorRefusal newest = same.getFirst();
        return newest.nearest()
                .map(level -> ". Nearest to the " + (same.size() == 1 ? "count" : "newest") + ": "
                        + who(dataset, level) + ", " + measure(dataset, newest, level)
                        + Amounts.format(level.range(), level.unit())
                        + newest.overlap()
                                .map(days -> ", " + Percent.format(days.share()) + " of days shared")
                                .orElse("")
                        + ".")
                .orElse(".");
    }

    private static String measure(Dataset dataset, MirrorRefusal refusal, Level nearest) {
        String own = refusal.count().claims().getFirst().measure();
        Observation other = nearest.claims().getFirst();
        return other.measure().equals(own)
                ? ""
                : dataset.getMeasure(other.measure()).name().toLowerCase(Locale.ROOT) + " ";
    }

    private static String years(List<MirrorRefusal> same) {
        List<Period.Span> spans = same.stream()
                .flatMap(refusal -> refusal.count().period().span().stream())
                .toList();
        int first =
                spans.stream().mapToInt(span -> span.first().getYear()).min().orElseThrow();
        int last = spans.stream().mapToInt(span -> span.last().getYear()).max().orElseThrow();
        return first == last
                ? String.valueOf(first)
                : last - first == 1 ? Dates.years(first, last) : first + " to " + last;
    }

    private static String who(Dataset dataset, Level level) {
        return dataset.getAuthority(level.authority()).name() + ", " + Words.when(level.period(), level.calendar());
    }

    private static Anchor door(Level level) {
        Anchor door = new Anchor(Addresses.evidence(level.refs()), Amounts.format(level.range(), level.unit()));
        door.addClassName("door");
        return door;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
