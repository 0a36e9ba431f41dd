package org.corridor.render.png;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Divides colours into boxes, again and again the one that is most wrong, across its widest channel at its mean. Colours
 * of large areas get a box to themselves first: they stay exactly what they are.
 */
final class Division {
    /** Of so many pixels one makes an area, whose colour stays exact. */
    private static final int AREA = 4000;

    /** Good enough, in decibels: more colours make the file larger, and nobody sees them. */
    private static final double GOOD = 58;

    private static final int MOST_AREAS = PaletteColors.MOST / 2;

    private final Histogram histogram;
    private final int[] numbers;

    /** How much may be wrong in all when dividing ends. */
    private final double allowed;

    private Division(Histogram histogram) {
        this.histogram = histogram;
        this.numbers = IntStream.range(0, histogram.size())
                .boxed()
                .sorted(Comparator.comparing(number -> -histogram.count(number)))
                .mapToInt(Integer::intValue)
                .toArray();
        this.allowed = Fidelity.error(GOOD, histogram.pixels());
    }

    /** Returns at most 256 colours that stand for all. */
    static IntStream divide(Histogram histogram) {
        return new Division(histogram).divide();
    }

    private IntStream divide() {
        int areas = areas();
        PriorityQueue<Box> boxes = new PriorityQueue<>(
                Comparator.comparingDouble(Box::urgency).reversed().thenComparingInt(Box::from));
        Box rest = Box.of(numbers, areas, numbers.length, histogram);
        boxes.add(rest);
        double wrong = rest.wrong();
        while (wrong > allowed && boxes.size() < PaletteColors.MOST - areas) {
            Box worst = boxes.remove();
            int middle = part(worst);
            Box low = Box.of(numbers, worst.from(), middle, histogram);
            Box high = Box.of(numbers, middle, worst.to(), histogram);
            wrong += low.wrong() + high.wrong() - worst.wrong();
            boxes.add(low);
            boxes.add(high);
        }
        IntStream exact = IntStream.range(0, areas).map(i -> histogram.color(numbers[i]));
        return IntStream.concat(exact, boxes.stream().mapToInt(Box::color));
    }

    /** Returns how many of the most frequent colours are those of areas. */
    private int areas() {
        int areas = 0;
        while (areas < MOST_AREAS
                && areas < numbers.length - 1
                && (long) histogram.count(numbers[areas]) * AREA > histogram.pixels()) {
            areas++;
        }
        return areas;
    }

    /** Moves the colours below the mean to the front of their box and returns where the others begin. */
    private int part(Box box) {
        int channel = box.widest();
        int middle = box.from();
        for (int i = box.from(); i < box.to(); i++) {
            if (Box.channel(histogram.color(numbers[i]), channel) < box.mean()[channel]) {
                int low = numbers[i];
                numbers[i] = numbers[middle];
                numbers[middle++] = low;
            }
        }
        return middle;
    }
}
