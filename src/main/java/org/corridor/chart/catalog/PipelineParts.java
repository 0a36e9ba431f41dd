package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.chart.Amounts;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
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
    private final List<RowLayer.Part> parts = new ArrayList<>();
    private final List<PipelineStand.Part> known = new ArrayList<>();

    PipelineParts(Dataset dataset, PipelineClaims claims) {
        this.dataset = dataset;
        claims.lengths()
                .parts()
                .forEach((segment, steps) -> add(segment, steps, claims.known().contains(segment)));
        if (!claims.lengths().whole().isEmpty()) {
            whole(claims.lengths().whole());
        }
        claims.status().filter(_ -> !parts.isEmpty()).ifPresent(this::sayStatus);
    }

    /** Lets the last row, which is the whole line where there is one, stand for what the project as a whole is said to be. */
    private void sayStatus(Project project) {
        RowLayer.Part last = parts.removeLast();
        List<ClaimRef> claims = new ArrayList<>(last.mark().claims());
        claims.add(project.ref());
        String words = last.mark().words() + "; the project: " + PipelineWords.status(project);
        Mark mark = new Mark(last.mark().id(), words, claims);
        parts.add(new RowLayer.Part(mark, last.row(), last.length(), last.built(), last.ticks(), last.label()));
    }

    /** Returns the number of rows. */
    int count() {
        return rows.size();
    }

    RowLayer.Parts layer() {
        return new RowLayer.Parts(parts);
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

    /** Lists the longest part in each economy of which somebody said how much is built. */
    List<PipelineStand.Part> longest() {
        return new PipelineStand(dataset, known).longest();
    }

    /** Returns how the line stands in each economy; empty where nothing is said of any. */
    Optional<String> stand() {
        return new PipelineStand(dataset, known).words();
    }

    /** Returns the range over what is said of the whole line, where something is. */
    Optional<String> whole() {
        return parts.stream()
                .filter(part -> part.mark().id().equals(WHOLE))
                .map(part -> Amounts.format(part.length(), KM))
                .findFirst();
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
            known.add(new PipelineStand.Part(segment, range));
        }
        String detail = visible ? state : PipelineWords.years(claims);
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
        add(WHOLE, "Whole line", PipelineWords.years(claims), range, Optional.empty(), claims, claims);
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
        List<RowLayer.Tick> ticks = claims.stream()
                .flatMap(claim -> Stream.of(km(claim).low(), km(claim).high()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(value -> new RowLayer.Tick(value, Hue.SEVERAL))
                .toList();
        Label label = new Label(
                Amounts.format(range, KM), claims.size() < 2 ? "" : Words.count(claims.size(), "claim", "claims"), 1);
        parts.add(new RowLayer.Part(new Mark(id, words, refs), rows.size(), range, built, ticks, label));
        rows.add(new Frame.Row(name, detail, 1));
    }

    private String state(Segment segment) {
        String built = segment.builtShare()
                .map(share -> PipelineStand.built(share) + ", ")
                .orElse("");
        return built + Code.of(segment.status()) + "; " + PipelineWords.source(dataset, segment);
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
