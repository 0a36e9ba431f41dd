package org.corridor.render.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces; nothing is cut, and a word breaks only where it is wider than the line. */
final class Wrap {
    private Wrap() {}

    static List<String> lines(Run run, double width) {
        if (run.width() <= width) {
            return List.of(run.text());
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(run.text())) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (run.with(longer).width() <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = fit(run, word, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Returns the width of the longest word in pixels. */
    static double longestWord(Run run) {
        double longest = 0;
        for (String word : words(run.text())) {
            longest = Math.max(longest, run.with(word).width());
        }
        return longest;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Adds the full lines of a word that is wider than a line and returns its rest. */
    private static String fit(Run run, String word, double width, List<String> lines) {
        String rest = word;
        while (rest.length() > 1 && run.with(rest).width() > width) {
            int end = rest.length() - 1;
            while (end > 1 && run.with(rest.substring(0, end)).width() > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
