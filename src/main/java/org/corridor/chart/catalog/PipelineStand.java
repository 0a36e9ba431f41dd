package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.chart.Amounts;
import org.corridor.chart.Percent;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/** How a pipeline stands in each economy, told by its longest part there: lengths of parts are never added. */
record PipelineStand(Dataset dataset, List<Part> parts) {
    private static final char NO_BREAK = '\u00a0';

    /**
     * A part of which something had been stated.
     *
     * @param range all that is said of its length
     */
    record Part(Segment segment, Range range) {
        private BigDecimal share() {
            return segment.builtShare().orElseThrow();
        }
    }

    /** Returns {@code 580 km built in Kenya, none in Tanzania}; empty where nobody said how much is built. */
    Optional<String> words() {
        List<Part> longest = longest();
        boolean some = longest.stream().anyMatch(part -> part.share().signum() > 0);
        return longest.isEmpty()
                ? Optional.empty()
                : Optional.of(longest.stream().map(part -> words(part, some)).collect(Collectors.joining(", ")));
    }

    /** Lists the longest part in each economy of which somebody said how much is built, the most built first. */
    List<Part> longest() {
        Map<List<String>, Part> longest = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.segment().builtShare().isPresent())
                .forEach(part -> longest.merge(part.segment().economies(), part, PipelineStand::longer));
        return longest.values().stream()
                .sorted(Comparator.comparing(Part::share).reversed())
                .toList();
    }

    private static Part longer(Part one, Part other) {
        return one.range().high().compareTo(other.range().high()) >= 0 ? one : other;
    }

    private String words(Part part, boolean some) {
        List<String> names = part.segment().economies().stream()
                .map(id -> dataset.getEconomy(id).name())
                .toList();
        String where = names.isEmpty() ? "" : " in " + Words.list(names);
        // a title must not break between the number and its unit
        String length = Amounts.format(part.range(), Unit.parse("km")).replace(' ', NO_BREAK);
        return part.share().signum() == 0 && some ? "none" + where : length + " " + built(part.share()) + where;
    }

    /** Returns {@code built}, {@code not built} or {@code 40% built}. */
    static String built(BigDecimal share) {
        if (share.signum() == 0) {
            return "not built";
        }
        return share.compareTo(BigDecimal.ONE) == 0 ? "built" : Percent.format(share) + " built";
    }
}
