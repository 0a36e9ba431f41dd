package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.StatedLengths;
import org.corridor.chart.Amounts;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Percent;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/**
 * The length of each part of a pipeline, and of the whole. Parts are never added: one may lie inside another, which only
 * their remarks tell.
 */
final class PipelineParts {
    private static final Unit KM = Unit.parse("km");
    private static final String WHOLE = "whole";

    private final Dataset dataset;
    private final List<Frame.Row> rows = new ArrayList<>();
    private final List<Layer.Part> parts = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /** A part of which something had been stated, with all that is said of its length. */
    private record Known(Segment segment, Range range) {}

    /** @param visible the parts of which something had been stated */
    PipelineParts(Dataset dataset, StatedLengths lengths, List<Segment> visible) {
        this.dataset = dataset;
        lengths.parts().forEach((segment, claims) -> add(segment, claims, visible.contains(segment)));
        if (!lengths.whole().isEmpty()) {
            whole(lengths.whole());
        }
    }

    List<Frame.Row> rows() {
        return rows;
    }

    Layer.Parts layer() {
        return new Layer.Parts(parts);
    }

    Optional<Frame.Panel> panel() {
        return parts.stream()
                .map(part -> part.length().high())
                .max(BigDecimal::compareTo)
                .map(max -> new Frame.Panel(
                        "Length as last reported, km" + (known.size() > 1 ? "; one part may lie inside another" : ""),
                        rows,
                        new Frame.ValueAxis(KM, max)));
    }

    /**
     * Returns how the longest part in each economy stands: {@code 580 km built in Kenya, none in Tanzania}; empty where
     * nothing is said of any.
     */
    Optional<String> stand() {
        Map<List<String>, Known> longest = new LinkedHashMap<>();
        for (Known part : known) {
            if (part.segment().builtShare().isPresent()) {
                longest.merge(part.segment().economies(), part, PipelineParts::longer);
            }
        }
        List<Known> parts = longest.values().stream()
                .sorted(Comparator.comparing(
                                (Known part) -> part.segment().builtShare().orElseThrow())
                        .reversed())
                .toList();
        boolean some = parts.stream()
                .anyMatch(part -> part.segment().builtShare().orElseThrow().signum() > 0);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", parts.stream().map(part -> stand(part, some)).toList()));
    }

    /** Returns the range over what is said of the whole line, where something is. */
    Optional<String> whole() {
        return parts.stream()
                .filter(part -> part.mark().id().equals(WHOLE))
                .map(part -> Amounts.format(part.length(), KM))
                .findFirst();
    }

    private static Known longer(Known one, Known other) {
        return one.range().high().compareTo(other.range().high()) >= 0 ? one : other;
    }

    private String stand(Known part, boolean some) {
        BigDecimal share = part.segment().builtShare().orElseThrow();
        String where = in(part.segment().economies());
        return share.signum() == 0 && some
                ? "none" + where
                : Amounts.format(part.range(), KM) + " " + built(share, "not built") + where;
    }

    private String in(List<String> economies) {
        List<String> names =
                economies.stream().map(id -> dataset.getEconomy(id).name()).toList();
        return names.isEmpty() ? "" : " in " + Words.list(names);
    }

    private static String built(BigDecimal share, String none) {
        if (share.signum() == 0) {
            return none;
        }
        return share.compareTo(BigDecimal.ONE) == 0 ? "built" : Percent.format(share) + " built";
    }

    private void add(Segment segment, List<Milestone> claims, boolean visible) {
        if (!visible && claims.isEmpty()) {
            return;
        }
        Range range = hull(Stream.concat(
                        visible ? segment.lengthKm().stream() : Stream.empty(),
                        claims.stream().map(PipelineParts::km))
                .toList());
        List<Claim> all = new ArrayList<>(visible ? List.of(segment) : List.of());
        all.addAll(claims);
        String state = visible ? state(segment) : "";
        if (visible) {
            known.add(new Known(segment, range));
        }
        String detail = visible ? state : times(claims);
        add(
                "part-" + segment.id(),
                segment.name(),
                detail,
                range,
                visible ? segment.builtShare() : Optional.empty(),
                claims,
                all);
    }

    private void whole(List<Milestone> claims) {
        Range range = hull(claims.stream().map(PipelineParts::km).toList());
        add(WHOLE, "Whole line", times(claims), range, Optional.empty(), claims, claims);
    }

    private void add(
            String id,
            String name,
            String detail,
            Range range,
            Optional<BigDecimal> built,
            List<Milestone> claims,
            List<? extends Claim> all) {
        String each = claims.isEmpty()
                ? ""
                : "; "
                        + claims.stream()
                                .map(claim -> Amounts.format(km(claim), KM) + " stated by "
                                        + PipelineWords.who(dataset, claim) + ", " + PipelineWords.when(claim))
                                .collect(Collectors.joining("; "));
        String words = name + ", " + Amounts.format(range, KM) + ", " + detail + each;
        List<ClaimRef> refs = all.stream().map(Claim::ref).toList();
        List<Layer.Tick> ticks = claims.stream()
                .flatMap(claim -> Stream.of(km(claim).low(), km(claim).high()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(value -> new Layer.Tick(value, Hue.SEVERAL))
                .toList();
        Label label = new Label(
                Amounts.format(range, KM), claims.size() < 2 ? "" : Words.count(claims.size(), "claim", "claims"), 1);
        parts.add(new Layer.Part(new Mark(id, words, refs), rows.size(), range, built, ticks, label));
        rows.add(new Frame.Row(name, detail, 1));
    }

    private String state(Segment segment) {
        String built = segment.builtShare()
                .map(share -> built(share, "not built") + ", ")
                .orElse("");
        return built + Code.of(segment.status()) + "; " + PipelineWords.source(dataset, segment);
    }

    private static String times(List<Milestone> claims) {
        int first = claims.stream()
                .mapToInt(claim -> claim.date().first().getYear())
                .min()
                .orElseThrow();
        int last = claims.stream()
                .mapToInt(claim -> claim.date().first().getYear())
                .max()
                .orElseThrow();
        return "as stated in " + (first == last ? String.valueOf(first) : first + "–" + last);
    }

    private static Range km(Milestone claim) {
        return claim.quantity().orElseThrow().range();
    }

    private static Range hull(List<Range> ranges) {
        return Range.of(
                ranges.stream().map(Range::low).min(Comparator.naturalOrder()).orElseThrow(),
                ranges.stream().map(Range::high).max(Comparator.naturalOrder()).orElseThrow());
    }
}
