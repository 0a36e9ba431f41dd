package org.corridor.curation;

/** Lines end with a line feed alone. Reported once a file, at the first carriage return, with how many there are. */
final class LineEnds {
    private LineEnds() {}

    static void check(String file, String text, Problems problems) {
        int first = text.indexOf('\r');
        if (first < 0) {
            return;
        }
        String before = text.substring(0, first);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        long lines = text.chars().filter(c -> c == '\r').count();
        String found = lines == 1 ? "a carriage return" : lines + " carriage returns";
        problems.add(file, line, column, found, "lines that end with a line feed (LF) alone");
    }
}
