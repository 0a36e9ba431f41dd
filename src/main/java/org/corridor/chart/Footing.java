package org.corridor.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.analysis.Contributor;
import org.corridor.analysis.HeadlineRange;
import org.corridor.analysis.LeaveOneOut;
import org.corridor.analysis.Origins;
import org.corridor.analysis.Selection;
import org.corridor.analysis.Support;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;

/**
 * What a headline rests on, in words.
 *
 * @param range of the headline, in its own unit
 * @param lines what the range would be without this or that, the largest change first
 * @param hardly how many others move it by less than its figure shows
 * @param unmoved how many others do not move it at all
 */
public record Footing(Headline headline, Range range, Support support, List<Line> lines, int hardly, int unmoved) {
    public Footing {
        lines = List.copyOf(lines);
    }

    /**
     * The range without an authority or a publication, or without any of several that make the same difference.
     *
     * @param without who, such as {@code Central Bank of Kenya, or without The Standard}
     * @param figure the range in words; what happens to it where nothing is left
     * @param moved which end is another, such as {@code moves the low end}; empty where nothing is left
     */
    public record Line(String without, Optional<Range> range, String figure, String moved) {}

    /**
     * Lists the headlines that selected figures can bear.
     *
     * @param dataset holds the selected figures only
     */
    public static List<Footing> list(Dataset dataset, Selection selection) {
        Map<String, Headline> headlines =
                Headlines.of(dataset, selection).stream().collect(Collectors.toMap(Headline::id, Function.identity()));
        return LeaveOneOut.list(dataset, selection).stream()
                .flatMap(each ->
                        Optional.ofNullable(headlines.get(each.headline().kind().id()))
                                .map(headline -> of(dataset, headline, each))
                                .stream())
                .toList();
    }

    private static Footing of(Dataset dataset, Headline headline, LeaveOneOut left) {
        Map<String, List<LeaveOneOut.Without>> seen = new LinkedHashMap<>();
        int hardly = 0;
        for (LeaveOneOut.Without without : left.moved()) {
            String figure = figure(left.headline(), without);
            if (figure.equals(headline.figure())) {
                hardly++;
            } else {
                seen.computeIfAbsent(figure, _ -> new ArrayList<>()).add(without);
            }
        }
        List<Line> lines = new ArrayList<>();
        seen.forEach((figure, those) -> lines.add(line(dataset, left, figure, those)));
        Support support = Origins.count(dataset, headline.claims());
        return new Footing(headline, left.headline().range(), support, lines, hardly, left.unmoved());
    }

    private static Line line(Dataset dataset, LeaveOneOut left, String figure, List<LeaveOneOut.Without> without) {
        List<String> names = new ArrayList<>(names(dataset, without, Contributor.Kind.AUTHORITY));
        names.addAll(names(dataset, without, Contributor.Kind.SOURCE));
        LeaveOneOut.Without first = without.getFirst();
        String moved = first.range().isEmpty()
                ? ""
                : left.movesLow(first) && left.movesHigh(first)
                        ? "moves both ends"
                        : left.movesLow(first) ? "moves the low end" : "moves the high end";
        return new Line(String.join(", or without ", names), first.range(), figure, moved);
    }

    private static List<String> names(Dataset dataset, List<LeaveOneOut.Without> without, Contributor.Kind kind) {
        return without.stream()
                .map(LeaveOneOut.Without::left)
                .filter(each -> each.kind() == kind)
                .map(each -> SupportWords.name(dataset, each))
                .distinct()
                .toList();
    }

    private static String figure(HeadlineRange headline, LeaveOneOut.Without without) {
        return without.range()
                .map(range -> new HeadlineRange(
                        headline.kind(), range, headline.unit(), headline.levels(), headline.target()))
                .map(Headlines::figure)
                .orElse("nothing is left");
    }
}
