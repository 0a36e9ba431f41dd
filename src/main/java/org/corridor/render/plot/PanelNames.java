package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** How the names of rows in panels are set, the airiest first. */
enum PanelNames {
    /** At the left of the bars, the addition under the name. */
    BESIDE,
    /** Over the bars, with the addition on the same line or under it. */
    OVER,
    /** Over the bars, the addition only where it fits on the line of the name. */
    OVER_IN_BRIEF,
    /** The same, without names of axes. */
    OVER_WITHOUT_AXES,
    /** At the left of the bars on one line, without the addition and without names of axes. */
    BESIDE_IN_BRIEF,
    /** The same with rows as low as they must be: some names give way. */
    TIGHT_BESIDE,
    /** The same over the bars. */
    TIGHT_OVER;

    /** From the widest name to the bars, of which so much must stay clear of any name. */
    private static final double GAP = 14;

    static final double APART = 6;

    boolean isBeside() {
        return this == BESIDE || this == BESIDE_IN_BRIEF || this == TIGHT_BESIDE;
    }

    boolean hasAxes() {
        return this == BESIDE || this == OVER || this == OVER_IN_BRIEF;
    }

    /** Returns the block of type that names a row in a width. */
    TextBlock block(Frame.Row row, double width, TypeScale type) {
        Run name = name(row, type);
        Run detail = new Run(row.detail(), Face.REGULAR, type.small(), Token.INK3);
        double leading = type.labelLeading();
        if (this == BESIDE_IN_BRIEF || this == TIGHT_BESIDE || row.detail().isEmpty()) {
            return alone(name, width, leading);
        }
        Line both = Line.of(name, detail.with("· " + row.detail()));
        if (!isBeside() && both.width() <= width) {
            return TextBlock.of(leading, both);
        }
        TextBlock alone = TextBlock.wrap(name, width, leading);
        return this == BESIDE || this == OVER ? alone.above(TextBlock.wrap(detail, width, leading)) : alone;
    }

    private TextBlock alone(Run name, double width, double leading) {
        TextBlock text = TextBlock.wrap(name, width, leading);
        return this == TIGHT_BESIDE ? text.tight() : text;
    }

    /** Returns the width of names beside their bars with the gap to them; 0 where they stand over them. */
    double column(List<Frame.Row> rows, double width, TypeScale type) {
        if (!isBeside()) {
            return 0;
        }
        double column = 0;
        for (Frame.Row row : rows) {
            column = Math.max(column, block(row, Double.MAX_VALUE, type).width());
        }
        // in brief there is nothing but the name: it may take more of the width
        return Math.min(column, width * (this == BESIDE ? 0.4 : 0.6)) + GAP;
    }

    /** Returns the least height of a row with a bar that can be seen well, given the height of the highest name. */
    double leastPitch(double nameHeight) {
        return switch (this) {
            case BESIDE -> nameHeight + 5;
            case OVER, OVER_IN_BRIEF -> nameHeight + 10;
            case OVER_WITHOUT_AXES -> nameHeight + 6.5;
            case BESIDE_IN_BRIEF -> nameHeight - 1;
            case TIGHT_BESIDE, TIGHT_OVER -> 0;
        };
    }

    private static Run name(Frame.Row row, TypeScale type) {
        return new Run(row.text(), row.level() == 0 ? Face.SEMIBOLD : Face.REGULAR, type.label(), Token.INK);
    }
}
