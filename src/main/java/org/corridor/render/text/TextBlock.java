package org.corridor.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text, one under the other.
 *
 * @param leading from one baseline to the next, in pixels
 */
public record TextBlock(List<Line> lines, double leading) {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    public static TextBlock of(double leading, Line line) {
        return new TextBlock(List.of(line), leading);
    }

    public static TextBlock of(double leading, Line... lines) {
        return new TextBlock(List.of(lines), leading);
    }

    /** Returns the run broken into lines no wider than {@code width} where words allow it. */
    public static TextBlock wrap(Run run, double width, double leading) {
        if (run.width() <= width) {
            return of(leading, Line.of(run));
        }
        List<Line> lines = new ArrayList<>();
        for (String line : Wrap.lines(run, width)) {
            lines.add(Line.of(run.with(line)));
        }
        return new TextBlock(lines, leading);
    }

    /** Like {@link #wrap}, with lines of about the same length. */
    public static TextBlock balance(Run run, double width, double leading) {
        TextBlock widest = wrap(run, width, leading);
        if (widest.lines().size() == 1) {
            return widest;
        }
        // not narrower than its longest word, which would break
        double low = Math.max(widest.width() / widest.lines().size(), Wrap.longestWord(run) - 4);
        double high = widest.width();
        TextBlock best = widest;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            TextBlock tried = wrap(run, middle, leading);
            boolean breaksWords = middle < Wrap.longestWord(run);
            if (breaksWords || tried.lines().size() > widest.lines().size() || tried.width() > middle) {
                low = middle;
            } else {
                best = tried;
                high = middle;
            }
        }
        return best;
    }

    /** Returns this block with another's lines under it, at this block's leading. */
    public TextBlock above(TextBlock other) {
        List<Line> all = new ArrayList<>(lines.size() + other.lines.size());
        all.addAll(lines);
        all.addAll(other.lines);
        return new TextBlock(all, leading);
    }

    /** Returns the same lines set solid: no higher than their letters. */
    public TextBlock tight() {
        double size = 0;
        for (Line line : lines) {
            size = Math.max(size, line.size());
        }
        return new TextBlock(lines, size * 0.96);
    }

    /** Returns the width of the widest line in pixels. */
    public double width() {
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, lines.get(i).width());
        }
        return width;
    }

    /** Returns the height in pixels. */
    public double height() {
        return lines.size() * leading;
    }

    /** Returns how far below the top of the block the baseline of a line is, in pixels. */
    public double baseline(int line) {
        // so that capitals and figures, about two thirds of the size high, stand in the middle of their line
        return line * leading + leading / 2 + lines.get(line).size() * 0.335;
    }
}
