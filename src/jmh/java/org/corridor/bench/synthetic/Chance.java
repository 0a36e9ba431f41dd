package org.corridor.bench.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Choices by a seed: the same seed chooses the same. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Chooses one of {@code "gregorian:25 month:40"}: each word as often as its weight says; {@code -} is no word. */
    String weighted(String words) {
        String[] choices = words.split(" ");
        int rest =
                random.nextInt(Arrays.stream(choices).mapToInt(Chance::weight).sum());
        for (String choice : choices) {
            rest -= weight(choice);
            if (rest < 0) {
                String word = choice.substring(0, choice.indexOf(':'));
                return word.equals("-") ? "" : word;
            }
        }
        throw new IllegalStateException(words);
    }

    private static int weight(String choice) {
        return Integer.parseInt(choice.substring(choice.indexOf(':') + 1));
    }

    /** Chooses a place in a ranking: the first most often. {@code sums} come from {@link #ranking}. */
    int ranked(double[] sums) {
        int found = Arrays.binarySearch(sums, random.nextDouble(sums[sums.length - 1]));
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    /** Returns the sums of the weights of so many places: the n-th weighs one by the root of n. */
    static double[] ranking(int places) {
        double[] sums = new double[places];
        double sum = 0;
        for (int i = 0; i < places; i++) {
            sum += 1 / Math.sqrt(i + 1);
            sums[i] = sum;
        }
        return sums;
    }
}
