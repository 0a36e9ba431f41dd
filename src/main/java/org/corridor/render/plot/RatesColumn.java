package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Hue;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * Groups of rates one under the other, broken to a width. Heights count from the top of the column.
 *
 * @param titles of the groups
 * @param names of the series
 * @param bars one a rate
 */
record RatesColumn(List<Title> titles, List<Name> names, List<Bar> bars, double height) {
    static final double INDENT = 16;
    private static final double GROUP = 12;
    private static final double UNDER_TITLE = 5;

    record Title(TextBlock text, double y) {}

    record Name(TextBlock text, Hue hue, double y) {}

    /** A rate on its line. */
    record Bar(BesideLayer.Rate rate, Hue hue, double y, double height) {}

    /** Which additions to names are shown. */
    enum Details {
        ALL,
        /** Those without which two series would have one name. */
        NEEDED,
        NONE,
        /** Not even names: only the signs of the voices. */
        SIGNS
    }

    /**
     * How airy a column is.
     *
     * @param details which additions to names are shown
     * @param gap over a series in pixels
     * @param line height of the line of a rate in pixels
     */
    record Air(Details details, double gap, double line) {
        static final List<Air> LOOSE_TO_TIGHT = List.of(
                new Air(Details.ALL, 12, 20),
                new Air(Details.ALL, 9, 18),
                new Air(Details.ALL, 6, 16),
                new Air(Details.ALL, 4, 15.5),
                new Air(Details.NEEDED, 4, 15.5),
                new Air(Details.NEEDED, 2, 15),
                new Air(Details.NONE, 2, 15));

        static final Air TIGHTEST = new Air(Details.SIGNS, 2, 15);
    }

    static RatesColumn of(List<BesideLayer.RateGroup> groups, double width, Air air, boolean notes, TypeScale type) {
        List<Title> titles = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        double y = 0;
        for (BesideLayer.RateGroup group : groups) {
            y += titles.isEmpty() ? 0 : GROUP;
            Run run = new Run(group.title() + (notes ? group.note() : ""), Face.SEMIBOLD, type.label(), Token.INK);
            TextBlock title = TextBlock.wrap(run, width, type.labelLeading());
            titles.add(new Title(title, y));
            y += title.height() + UNDER_TITLE - air.gap();
            for (BesideLayer.RateSeries series : group.series()) {
                y += air.gap();
                boolean nameless = air.details() == Details.SIGNS;
                boolean details = air.details() == Details.ALL
                        || air.details() == Details.NEEDED && isOneOfSeveral(series, group);
                TextBlock name =
                        nameless ? new TextBlock(List.of(), air.line()) : name(series, width - INDENT, details, type);
                names.add(new Name(name, series.hue(), y));
                y += name.height();
                for (BesideLayer.Rate rate : series.rates()) {
                    bars.add(new Bar(rate, series.hue(), y, air.line()));
                    y += air.line();
                }
            }
        }
        return new RatesColumn(titles, names, bars, y);
    }

    /** Tells whether only the addition tells a series from another of the same voice. */
    private static boolean isOneOfSeveral(BesideLayer.RateSeries series, BesideLayer.RateGroup group) {
        return group.series().stream()
                        .filter(other -> other.title().equals(series.title()))
                        .count()
                > 1;
    }

    private static TextBlock name(BesideLayer.RateSeries series, double room, boolean details, TypeScale type) {
        Run name = new Run(series.title(), Face.REGULAR, type.small(), Token.INK);
        TextBlock alone = TextBlock.wrap(name, room, type.smallLeading());
        if (!details || series.detail().isEmpty()) {
            return alone;
        }
        Run detail = new Run(series.detail(), Face.REGULAR, type.small(), Token.INK2);
        Line both = Line.of(name, detail);
        return both.width() <= room
                ? TextBlock.of(type.smallLeading(), both)
                : alone.above(TextBlock.wrap(detail, room, type.smallLeading()));
    }
}
