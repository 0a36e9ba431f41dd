package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;
import org.corridor.render.text.TextBlock;

/**
 * Where the words of a row go: how the target fared right of its end, what it made of an earlier one left of its beginning,
 * the occasion where room is left. Without room to the right all go to the left, and what finds none is left out.
 */
final class PledgeTexts {
    private static final double GAP = 11;
    private static final double SIGN = 3.5;

    private final Stage stage;
    private final ScheduleScale scale;
    private final Map<Integer, Double> left = new HashMap<>();
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final Map<Integer, Piece> changes = new HashMap<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> letters = new ArrayList<>();

    /** Words and their box. */
    record Piece(TextBlock text, Box box) {}

    PledgeTexts(List<Layer> layers, ScheduleScale scale, Stage stage) {
        this.stage = stage;
        this.scale = scale;
        Map<Integer, Label> words = new HashMap<>();
        layers.forEach(layer -> {
            if (layer instanceof ScheduleLayer.Successions(List<ScheduleLayer.Succession> successions)) {
                successions.forEach(this::keepLeftOf);
                successions.forEach(change -> words.put(change.lower(), change.label()));
            }
        });
        layers.forEach(layer -> {
            if (layer instanceof ScheduleLayer.Pledges(List<ScheduleLayer.Pledge> pledges)) {
                pledges.forEach(pledge -> lines.add(PledgePlace.of(pledge, scale, stage)));
                pledges.stream()
                        .sorted(Comparator.comparingInt(pledge -> pledge.label().priority()))
                        .forEach(pledge -> row(pledge, words.getOrDefault(pledge.row(), Label.NONE)));
            }
        });
    }

    /** Lists how a target fared and on what occasion it was announced, as far as there is room. */
    List<Piece> of(ScheduleLayer.Pledge pledge) {
        return pieces.getOrDefault(pledge.row(), List.of());
    }

    /** Finds what a target made of the one that it replaces, where there is room. */
    Optional<Piece> of(ScheduleLayer.Succession change) {
        return Optional.ofNullable(changes.get(change.lower()));
    }

    /** Words stay left of the lines that pass through their row. */
    private void keepLeftOf(ScheduleLayer.Succession change) {
        double x = stage.x(change.from());
        for (int row = change.upper() + 1; row <= change.lower(); row++) {
            left.merge(row, x, Math::min);
        }
    }

    private void row(ScheduleLayer.Pledge pledge, Label change) {
        Row row = new Row(pledge, PledgePlace.of(pledge, scale, stage));
        boolean told = row.right(row.inline(pledge.label())) || row.right(row.strong(pledge.label()));
        row.left(row.quiet(change))
                .or(() -> row.left(row.quiet(new Label(change.text(), "", change.priority()))))
                .or(() -> row.onLine(row.quiet(change)))
                .ifPresent(piece -> changes.put(pledge.row(), piece));
        if (!told && scale.isRoomy()) {
            row.left(row.inline(pledge.label()))
                    .or(() -> row.left(row.strong(pledge.label())))
                    .ifPresent(row.own::add);
        }
        TextBlock occasion = row.quiet(pledge.occasion());
        if (!row.right(occasion)) {
            row.left(occasion).ifPresent(row.own::add);
        }
        pieces.put(pledge.row(), row.own);
    }

    /** One row while it fills. */
    private final class Row {
        private final Words words = Words.promise(stage.type);
        private final Words quiet = Words.quiet(stage.type);
        private final List<Piece> own = new ArrayList<>();
        private final int row;
        private final double start;
        private final double y;
        private double from;
        private double to;

        Row(ScheduleLayer.Pledge pledge, Box line) {
            row = pledge.row();
            start = line.x();
            y = line.y();
            from = Math.min(line.x(), left.getOrDefault(pledge.row(), line.x())) - GAP + 3;
            to = line.right() + GAP;
        }

        TextBlock inline(Label label) {
            return words.inline(label);
        }

        TextBlock strong(Label label) {
            return label.text().isEmpty() ? words.inline(Label.NONE) : words.textOnly(label);
        }

        TextBlock quiet(Label label) {
            return quiet.quietLine(label);
        }

        /** Sets words right of all that is there already; tells whether there was room. */
        boolean right(TextBlock text) {
            if (text.width() == 0 || to + text.width() > stage.body.right()) {
                return false;
            }
            Box box = new Box(to, y - text.height() / 2, text.width(), text.height());
            if (isTaken(box)) {
                return false;
            }
            take(box);
            own.add(new Piece(text, box));
            to += text.width() + GAP;
            return true;
        }

        /** Sets words left of all that is there already. */
        Optional<Piece> left(TextBlock text) {
            if (text.width() == 0 || from - text.width() < stage.area.x() + 2) {
                return Optional.empty();
            }
            Box box = new Box(from - text.width(), y - text.height() / 2, text.width(), text.height());
            if (isTaken(box)) {
                return Optional.empty();
            }
            take(box);
            from = box.x() - GAP;
            return Optional.of(new Piece(text, box));
        }

        /** Sets words on the line that leads to the beginning, where it is long enough. */
        Optional<Piece> onLine(TextBlock text) {
            double room = start - left.getOrDefault(row, start);
            Box box = new Box(start - text.width() - GAP, y - text.height() / 2, text.width(), text.height());
            if (text.width() == 0 || room < text.width() + 3 * GAP || isTaken(box)) {
                return Optional.empty();
            }
            take(box);
            return Optional.of(new Piece(text, box));
        }

        /** Tells whether another row's line or letters are in the way, as they may be where rows are low. */
        private boolean isTaken(Box box) {
            Box tight = tight(box);
            return lines.stream()
                            .anyMatch(line ->
                                    line.y() != y && line.grow(SIGN, SIGN).overlaps(tight))
                    || letters.stream().anyMatch(tight::overlaps);
        }

        private void take(Box box) {
            letters.add(tight(box));
        }

        private Box tight(Box box) {
            return new Box(box.x(), box.centerY() - scale.least() / 2, box.width(), scale.least());
        }
    }
}
