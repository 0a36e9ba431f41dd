package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Hue;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/**
 * Room over the frame for the key of a chart that has one: only for voices that no label names.
 *
 * <p>Which those are is known once labels have their places, and a key takes room from labels: so places are tried first,
 * until the key names all that labels do not. Where labels name less than half, the key names everybody.
 *
 * @param split how the space is divided, with the key over the frame
 * @param seats where labels stand, if that was found out already
 */
record KeySplit(AsideSplit split, Optional<Seats> seats) {
    /** The most of the height of a picture that a key may take. */
    private static final double MOST = 0.12;
    /** Up to here a key also names voices of several authorities of which a label names one. */
    private static final double FAIR = 0.06;
    /** Most pictures are content with the second; after the last the key names everybody, which needs no further try. */
    private static final int TRIES = 2;

    static KeySplit of(ChartSpec spec, Page page, Box body, TypeScale type, Palette palette) {
        Optional<BesideLayer.Key> key = spec.layers().stream()
                .filter(BesideLayer.Key.class::isInstance)
                .map(BesideLayer.Key.class::cast)
                .findFirst();
        if (key.isEmpty()) {
            return new KeySplit(AsideSplit.of(spec, body, type), Optional.empty());
        }
        Set<Hue> unnamed = EnumSet.noneOf(Hue.class);
        AsideSplit split = split(spec, key.get(), unnamed, page, body, type);
        for (int i = 0; i < TRIES; i++) {
            Rehearsal tried = Rehearsal.of(spec, split.frame(), type, palette);
            if (!addMissing(unnamed, key.get(), tried.named())) {
                return new KeySplit(split, Optional.of(tried.seats()));
            }
            if (2 * unnamed.size() > key.get().entries().size()) {
                break;
            }
            split = split(spec, key.get(), unnamed, page, body, type);
        }
        return new KeySplit(split(spec, key.get(), EnumSet.allOf(Hue.class), page, body, type), Optional.empty());
    }

    /** Returns whether there were any. */
    private static boolean addMissing(Set<Hue> unnamed, BesideLayer.Key key, Set<Hue> named) {
        boolean any = false;
        for (BesideLayer.KeyEntry entry : key.entries()) {
            any |= !named.contains(entry.hue()) && unnamed.add(entry.hue());
        }
        return any;
    }

    private static AsideSplit split(
            ChartSpec spec, BesideLayer.Key key, Set<Hue> unnamed, Page page, Box body, TypeScale type) {
        KeyPanel panel = panel(key, unnamed, page, body.width(), type);
        double height = panel.height();
        Box rest = new Box(body.x(), body.y() + height, body.width(), body.height() - height);
        AsideSplit split = AsideSplit.of(spec, rest, type);
        List<AsideSplit.Side> sides = new ArrayList<>(split.panels());
        sides.add(new AsideSplit.Side(panel, new Box(body.x(), body.y(), body.width(), height)));
        return new AsideSplit(split.frame(), sides);
    }

    private static KeyPanel panel(BesideLayer.Key key, Set<Hue> unnamed, Page page, double width, TypeScale type) {
        List<BesideLayer.KeyEntry> needed = key.entries().stream()
                .filter(entry -> unnamed.contains(entry.hue()))
                .toList();
        List<BesideLayer.KeyEntry> shared = key.entries().stream()
                .filter(entry -> entry.shared() && !unnamed.contains(entry.hue()))
                .toList();
        KeyPanel alone = KeyPanel.fit(needed, List.of(), width, page.height() * MOST, type);
        return KeyPanel.fit(needed, shared, width, Math.max(alone.height(), page.height() * FAIR), type);
    }
}
