package org.corridor.render.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.corridor.chart.BesideLayer;
import org.corridor.dataset.Range;
import org.corridor.render.text.Face;

/**
 * Where rates lie from left to right, counted from the left edge of a column.
 *
 * @param zero where no growth lies
 * @param perUnit pixels for growth by a hundred per cent
 * @param needed the range over all rates that a promise needs
 * @param notes whether there is room for the notes behind the values
 */
record RatesScale(double zero, double perUnit, Optional<Range> needed, boolean notes) {
    /** From a value to the note behind it. */
    static final double NOTE_GAP = 8;

    private static final double GAP = 7;

    /** Bars may become so much shorter for the sake of notes, and no more. */
    private static final double LEAST_FOR_NOTES = 0.7;

    static RatesScale of(BesideLayer.Rates layer, double width, TypeScale type) {
        List<BesideLayer.Rate> rates = layer.groups().stream()
                .flatMap(group -> group.series().stream())
                .flatMap(series -> series.rates().stream())
                .toList();
        double spans = rates.stream()
                .mapToDouble(rate -> text(rate.span(), type))
                .max()
                .orElse(0);
        double left = RatesColumn.INDENT + (spans > 0 ? spans + GAP : 0);
        double low = rates.stream().mapToDouble(rate -> end(rate, false)).min().orElse(0);
        double bare = perUnit(rates, low, rate -> room(rate, width - left, type));
        double noted = perUnit(rates, low, rate -> room(rate, width - left, type) - note(rate, type));
        boolean notes = noted >= bare * LEAST_FOR_NOTES;
        double perUnit = notes ? noted : bare;
        return new RatesScale(left - low * perUnit, perUnit, needed(rates), notes);
    }

    private static double perUnit(List<BesideLayer.Rate> rates, double low, ToDoubleFunction<BesideLayer.Rate> room) {
        return rates.stream()
                .mapToDouble(rate -> room.applyAsDouble(rate) / Math.max(end(rate, true) - low, 0.01))
                .min()
                .orElse(1);
    }

    /** Returns what is left for a bar when its value stands after it. */
    private static double room(BesideLayer.Rate rate, double width, TypeScale type) {
        return Math.max(8, width - GAP - (rate.rate().isPresent() ? text(rate.value(), type) : 0));
    }

    private static double note(BesideLayer.Rate rate, TypeScale type) {
        return rate.note().isEmpty() ? 0 : NOTE_GAP + Face.REGULAR.width(rate.note(), type.small());
    }

    /** Returns how far a bar reaches to one side, at least to zero. */
    private static double end(BesideLayer.Rate rate, boolean high) {
        double end = rate.rate()
                .map(range -> (high ? range.high() : range.low()).doubleValue())
                .orElse(0.0);
        return high ? Math.max(0, end) : Math.min(0, end);
    }

    private static double text(String text, TypeScale type) {
        return Face.SEMIBOLD.width(text, type.small());
    }

    private static Optional<Range> needed(List<BesideLayer.Rate> rates) {
        List<Range> ranges = rates.stream()
                .filter(BesideLayer.Rate::needed)
                .flatMap(rate -> rate.rate().stream())
                .toList();
        return ranges.stream()
                .reduce((one, other) ->
                        Range.of(one.low().min(other.low()), one.high().max(other.high())));
    }

    double x(double rate) {
        return zero + rate * perUnit;
    }
}
