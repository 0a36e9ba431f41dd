package org.corridor.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.render.label.Box;

/**
 * Paints a picture piece by piece and looks at the colours: of each text against what already lies under it, and of each
 * mark against the ground on which the marks stand. Nothing is smoothed, so that no colour is seen that is not meant.
 */
final class Colours {
    /** Legible, for text of any size. */
    static final double TEXT = 4.5;

    /** Visible, for signs and shapes. */
    static final double MARK = 3;

    /** A colour under less of a text than this is a line that crosses it. */
    private static final double SHARE = 0.08;

    /** So many pixels of a mark must stand out; a thin bar in the lowest of rows has five. */
    private static final int SEEN = 4;

    /** What is drawn first; a mark that sets itself on a rim of it stands on that and not on the ground. */
    private int paper;

    private final BufferedImage ground;
    private final BufferedImage all;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, List<SvgPicture.Area2D>> marks = new LinkedHashMap<>();
    private final Set<String> written = new LinkedHashSet<>();

    private Colours(Box page) {
        ground = new BufferedImage((int) page.width() + 1, (int) page.height() + 1, BufferedImage.TYPE_INT_RGB);
        all = new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    /** Returns the texts and marks that are too weak. */
    static List<Flaw> judge(SvgPicture picture) {
        Colours colours = new Colours(picture.page());
        for (SvgPicture.Item item : picture.items()) {
            switch (item) {
                case SvgPicture.Area2D area -> colours.take(area);
                case SvgPicture.Words words -> colours.read(words);
            }
        }
        colours.marks.forEach(colours::look);
        return colours.flaws;
    }

    private void take(SvgPicture.Area2D area) {
        if (paper == 0) {
            paper = area.color().getRGB();
        }
        fill(all, area.shape(), area.color());
        if (area.mark().isEmpty()) {
            fill(ground, area.shape(), area.color());
        } else {
            marks.computeIfAbsent(area.mark(), absent -> new ArrayList<>()).add(area);
        }
    }

    private static void fill(BufferedImage image, Shape shape, Color color) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(color);
        graphics.fill(shape);
        graphics.dispose();
    }

    private void read(SvgPicture.Words words) {
        written.add(words.mark());
        double least = words.halo().isPresent()
                ? Contrast.of(words.color().getRGB(), words.halo().get().getRGB())
                : weakest(words);
        if (least < TEXT) {
            flaws.add(new Flaw(
                    "“%s” has a contrast of %.1f, not %.1f"
                            .formatted(words.text().words(), least, TEXT),
                    words.text().box()));
        }
    }

    /** Returns the contrast of a text against the least favourable colour under it. */
    private double weakest(SvgPicture.Words words) {
        int[] pixels = pixels(all, words.text().box());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARE * pixels.length)
                .mapToDouble(entry -> Contrast.of(words.color().getRGB(), entry.getKey()))
                .min()
                .orElse(21);
    }

    private void look(String mark, List<SvgPicture.Area2D> areas) {
        if (written.contains(mark)) {
            // what is written can be seen when it can be read
            return;
        }
        Box box = areas.stream()
                .map(area -> Box.of(area.shape().getBounds2D()))
                .reduce(Box::union)
                .orElseThrow()
                .grow(1);
        int[] before = pixels(ground, box);
        int[] after = pixels(with(areas, before, box), new Box(0, 0, width(ground, box), height(ground, box)));
        boolean onPaper = areas.stream().anyMatch(area -> area.color().getRGB() == paper);
        double best = 1;
        int seen = 0;
        for (int i = 0; i < before.length; i++) {
            double contrast = before[i] == after[i] ? 1 : Contrast.of(onPaper ? paper : before[i], after[i]);
            best = Math.max(best, contrast);
            seen += contrast >= MARK ? 1 : 0;
        }
        if (seen < SEEN) {
            flaws.add(new Flaw(
                    "mark %s has a contrast of %.1f, not %.1f, in %d pixels".formatted(mark, best, MARK, seen), box));
        }
    }

    /** Returns the part of the ground in a box with a mark on it. */
    private BufferedImage with(List<SvgPicture.Area2D> areas, int[] before, Box box) {
        int width = width(ground, box);
        BufferedImage image =
                new BufferedImage(Math.max(1, width), Math.max(1, height(ground, box)), BufferedImage.TYPE_INT_RGB);
        if (before.length > 0) {
            image.setRGB(0, 0, width, before.length / width, before, 0, width);
        }
        AffineTransform move = AffineTransform.getTranslateInstance(-left(box), -top(box));
        areas.forEach(area -> fill(image, move.createTransformedShape(area.shape()), area.color()));
        return image;
    }

    /** Returns what lies in a box, as far as it is on the page. */
    private static int[] pixels(BufferedImage image, Box box) {
        int width = width(image, box);
        int height = height(image, box);
        return width == 0 || height == 0
                ? new int[0]
                : image.getRGB(left(box), top(box), width, height, null, 0, width);
    }

    private static int left(Box box) {
        return Math.max(0, (int) box.x());
    }

    private static int top(Box box) {
        return Math.max(0, (int) box.y());
    }

    private static int width(BufferedImage image, Box box) {
        return Math.max(0, Math.min(image.getWidth(), (int) Math.ceil(box.right())) - left(box));
    }

    private static int height(BufferedImage image, Box box) {
        return Math.max(0, Math.min(image.getHeight(), (int) Math.ceil(box.bottom())) - top(box));
    }
}
