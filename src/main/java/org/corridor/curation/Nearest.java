package org.corridor.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** Says that one of these words is expected, and which is the nearest where one is near. */
    static String oneOf(String text, Collection<String> words, String lead) {
        String all = lead + "one of " + String.join(", ", words);
        return find(text, words).map(word -> all + "; perhaps " + word).orElse(all);
    }

    /** Finds the word with the fewest letters to change: at most two, and fewer than half of them. */
    static Optional<String> find(String text, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(text, word)))
                .filter(word -> distance(text, word) <= Math.min(2, word.length() / 2));
    }

    /** Counts the letters to insert, drop or replace; case does not count. */
    private static int distance(String from, String to) {
        int[] costs = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[to.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
