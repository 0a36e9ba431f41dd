package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.chart.BesideLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Signs and the names of their voices, in rows as wide as the frame. */
final class KeyPanel implements SidePanel {
    /** From the left of a sign to its name. */
    private static final double INDENT = 15;

    private static final double APART = 20;
    private static final double BELOW = 4;

    private final List<Row> rows;
    private final TypeScale type;

    private KeyPanel(List<Row> rows, TypeScale type) {
        this.rows = rows;
        this.type = type;
    }

    private record Entry(BesideLayer.KeyEntry voice, TextBlock name) {
        double width() {
            return INDENT + name.width();
        }
    }

    private record Row(List<Entry> entries) {
        double width() {
            double width = -APART;
            for (Entry entry : entries) {
                width += APART + entry.width();
            }
            return width;
        }

        double height() {
            return entries.stream()
                    .mapToDouble(entry -> entry.name().height())
                    .max()
                    .orElse(0);
        }
    }

    /** Returns the panel with as many of the voices as find room in a width and a height, those needed first. */
    static KeyPanel fit(
            List<BesideLayer.KeyEntry> needed,
            List<BesideLayer.KeyEntry> besides,
            double width,
            double most,
            TypeScale type) {
        List<BesideLayer.KeyEntry> wanted =
                Stream.concat(needed.stream(), besides.stream()).toList();
        for (int count = wanted.size(); count > 0; count--) {
            KeyPanel panel = new KeyPanel(rows(wanted.subList(0, count), width, type), type);
            if (panel.height() <= most) {
                return panel;
            }
        }
        return new KeyPanel(List.of(), type);
    }

    /** Sets each voice in the first row that has room for it. */
    private static List<Row> rows(List<BesideLayer.KeyEntry> voices, double width, TypeScale type) {
        List<Row> rows = new ArrayList<>();
        voices.stream().sorted(Comparator.comparing(BesideLayer.KeyEntry::hue)).forEach(voice -> {
            Run name = new Run(voice.name(), Face.REGULAR, type.small(), Token.INK2);
            Entry entry = new Entry(voice, TextBlock.wrap(name, width - INDENT, type.smallLeading()));
            Row row = rows.stream()
                    .filter(one -> one.width() + APART + entry.width() <= width)
                    .findFirst()
                    .orElseGet(() -> {
                        rows.add(new Row(new ArrayList<>()));
                        return rows.getLast();
                    });
            row.entries().add(entry);
        });
        return rows;
    }

    @Override
    public double height() {
        double height = rows.isEmpty() ? 0 : BELOW;
        for (Row row : rows) {
            height += row.height();
        }
        return Math.ceil(height);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        if (!rows.isEmpty()) {
            canvas.silently(() -> rows(canvas, x, y));
        }
    }

    private void rows(Canvas canvas, double x, double y) {
        double top = y;
        for (Row row : rows) {
            double left = x;
            for (Entry entry : row.entries()) {
                entry(canvas, entry, left, top);
                left += entry.width() + APART;
            }
            top += row.height();
        }
    }

    private void entry(Canvas canvas, Entry entry, double x, double y) {
        TextBlock name = entry.name();
        double radius = type.narrow() ? 4.2 : 5;
        canvas.fill(
                Signs.of(entry.voice().hue(), x + 5, y + name.leading() / 2, radius),
                canvas.color(entry.voice().hue()));
        canvas.text(name, new Box(x + INDENT, y, name.width(), name.height()), Align.START);
    }
}
