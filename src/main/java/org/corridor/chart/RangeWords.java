package org.corridor.chart;

import java.util.Optional;
import org.corridor.analysis.HeadlineRange;

/** Headline ranges in words. */
public final class RangeWords {
    private RangeWords() {}

    /** Returns what it is a range of, in the midst of a sentence: {@code the range of formal trade}. */
    public static String name(HeadlineRange.Kind kind) {
        return switch (kind) {
            case FORMAL -> "the range of formal trade a year";
            case INFORMAL -> "the range of informal trade a year";
            case TARGET -> "the current target";
            case SHARE -> "the share of the target that is reached";
            case GROWTH -> "the growth needed a year";
        };
    }

    /** Returns what it is a range of, as a heading. */
    public static String title(HeadlineRange.Kind kind) {
        return switch (kind) {
            case FORMAL -> "Formal trade a year";
            case INFORMAL -> "Informal trade a year";
            case TARGET -> "Current target";
            case SHARE -> "Share of the target reached";
            case GROWTH -> "Growth needed a year";
        };
    }

    /** Returns it in brief: {@code $1.0–3.1bn}, {@code $10bn by 2029}, {@code 10–31%}. */
    public static String of(HeadlineRange range) {
        return switch (range.kind()) {
            case FORMAL, INFORMAL -> Amounts.brief(range.range(), range.unit());
            case TARGET -> Amounts.brief(range.range(), range.unit()) + deadline(range);
            case SHARE, GROWTH -> Percent.format(range.fraction());
        };
    }

    /** Returns it in brief, or more exactly where it stands beside one that would read the same. */
    public static String beside(HeadlineRange range, Optional<HeadlineRange> other) {
        return other.map(one -> apart(range, one)).orElseGet(() -> of(range));
    }

    /** Returns it in brief, or more exactly where the other one would read the same. */
    static String apart(HeadlineRange range, HeadlineRange other) {
        if (!of(range).equals(of(other))) {
            return of(range);
        }
        return switch (range.kind()) {
            case FORMAL, INFORMAL -> Amounts.format(range.range(), range.unit());
            case TARGET -> of(range) + ", announced " + announced(range);
            case SHARE, GROWTH -> Percent.growth(range.fraction());
        };
    }

    private static String deadline(HeadlineRange range) {
        return range.target()
                .flatMap(target -> target.deadline())
                .map(date -> " by " + Dates.words(date))
                .orElse("");
    }

    private static String announced(HeadlineRange range) {
        return Dates.words(range.target().orElseThrow().announced());
    }
}
