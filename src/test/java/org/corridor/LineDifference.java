package org.corridor;

import java.util.ArrayList;
import java.util.List;

/** What became of the lines of a text, with a few unchanged ones around each change. */
final class LineDifference {
    private static final int AROUND = 2;

    enum Kind {
        SAME,
        GONE,
        NEW,
        /** Stands for unchanged lines that are far from any change. */
        LEFT_OUT
    }

    record Line(Kind kind, String text) {}

    private LineDifference() {}

    static List<Line> of(String before, String after) {
        return shorten(all(before.lines().toList(), after.lines().toList()));
    }

    /** Keeps the longest sequence of lines that both have in common. */
    private static List<Line> all(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean same =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (same) {
                lines.add(new Line(Kind.SAME, before.get(i++)));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Kind.GONE, before.get(i++)));
            } else {
                lines.add(new Line(Kind.NEW, after.get(j++)));
            }
        }
        return lines;
    }

    /** Returns how many lines the rests from each pair of positions have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Line> shorten(List<Line> all) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isNearChange(all, i)) {
                kept.add(all.get(i));
            } else if (kept.isEmpty() || kept.getLast().kind() != Kind.LEFT_OUT) {
                kept.add(new Line(Kind.LEFT_OUT, ""));
            }
        }
        return kept;
    }

    private static boolean isNearChange(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.kind() != Kind.SAME);
    }
}
