package org.corridor.chart;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Range;

/** What stands beside or above a frame. */
public sealed interface BesideLayer extends Layer {
    /** What cannot be drawn in the frame, listed beside it. */
    record Aside(String title, List<AsideItem> items) implements BesideLayer {
        public Aside {
            items = List.copyOf(items);
        }

        @Override
        public List<Mark> marks() {
            return items.stream().map(AsideItem::mark).toList();
        }
    }

    /**
     * A line of an aside.
     *
     * @param status the sign to set before it, where it is a crossing
     */
    record AsideItem(Mark mark, Optional<Crossing.Status> status, String text, String detail) {}

    /** Whose sign is whose, for the voices that no label in the frame names. It only repeats in writing what marks say. */
    record Key(List<KeyEntry> entries) implements BesideLayer {
        public Key {
            entries = List.copyOf(entries);
        }

        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /**
     * A voice and its name.
     *
     * @param shared true where several authorities have this voice and the name is that of them all, so that a label
     *     beside one figure does not say whose the sign is
     */
    record KeyEntry(Hue hue, String name, boolean shared) {}

    /** Yearly rates compared with one another: bars on an axis of their own, in a panel beside the frame. */
    record Rates(List<RateGroup> groups) implements BesideLayer {
        public Rates {
            groups = List.copyOf(groups);
        }

        @Override
        public List<Mark> marks() {
            return groups.stream()
                    .flatMap(group -> group.series().stream())
                    .flatMap(series -> series.rates().stream())
                    .map(Rate::mark)
                    .toList();
        }
    }

    /**
     * Rates of one kind.
     *
     * @param note added to the title where the notes behind the rates are shown; empty for none
     */
    record RateGroup(String title, String note, List<RateSeries> series) {
        public RateGroup {
            series = List.copyOf(series);
        }

        public RateGroup(String title, List<RateSeries> series) {
            this(title, "", series);
        }
    }

    /**
     * Rates of one voice.
     *
     * @param title whose they are
     * @param detail a weaker addition, such as the last period; empty for none
     */
    record RateSeries(String title, String detail, Hue hue, List<Rate> rates) {
        public RateSeries {
            rates = List.copyOf(rates);
        }
    }

    /**
     * A yearly rate.
     *
     * @param span over how long, in short; empty where the series says it
     * @param rate 0.28 is 28% a year; empty where there is none, and {@code value} says why
     * @param needed true where a promise needs it: drawn dashed, and its range across all others
     * @param estimate true where an estimate stands behind it: hatched
     * @param faint true where a claim of low confidence stands behind it: drawn lighter
     * @param value the rate in words
     * @param note a weaker addition behind the value, where all rates have room for theirs; empty for none
     */
    record Rate(
            Mark mark,
            String span,
            Optional<Range> rate,
            boolean needed,
            boolean estimate,
            boolean faint,
            String value,
            String note) {}
}
