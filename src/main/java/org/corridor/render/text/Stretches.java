package org.corridor.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a sentence of ours, which runs from left to right, from the names in it that run from right to left.
 *
 * <p>A name begins with a letter or digit of its script and ends with the last one before something that is ours: a Latin
 * word, or the comma, colon or dash that parts one name from the next. What stands within it (spaces, quotes, numbers,
 * abbreviations in capitals) belongs to it. In this order the stretches stand side by side, from left to right.
 */
public final class Stretches {
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
    private static final String SEPARATORS = ",;:–—·|/+=≠→×\n";
    private static final String OPENING = "(«“[";
    private static final String CLOSING = ")»”]";

    private final String text;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(String text) {
        this.text = text;
    }

    /** Tells quickly that a text needs no division; true for some texts that do not need it either. */
    static boolean mayRunLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_RIGHT_TO_LEFT && (c < '\u0900' || c >= '\uD800') || isControl(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the stretches in reading order; together they are the text without its own marks of direction. */
    public static List<Stretch> of(String text) {
        return mayRunLeft(text) ? new Stretches(withoutControls(text)).divide() : List.of(new Stretch(text, false));
    }

    private List<Stretch> divide() {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            if (runsLeft(text.codePointAt(i))) {
                int end = end(i);
                int first = withOpening(start, i, end);
                end = withClosing(first, end);
                add(start, first, false);
                add(first, end, true);
                start = end;
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        add(start, text.length(), false);
        return found;
    }

    private void add(int from, int to, boolean rightToLeft) {
        if (to > from) {
            found.add(new Stretch(text.substring(from, to), rightToLeft));
        }
    }

    /** Returns where the name that starts here ends. */
    private int end(int start) {
        int end = start;
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (runsLeft(c) || end == i && isAttached(c)) {
                end = next;
            } else if (Character.isLetter(c)) {
                next = afterCapitals(i);
                if (next == i) {
                    return end;
                }
            } else if (SEPARATORS.indexOf(c) >= 0) {
                return end;
            }
            i = next;
        }
        return end;
    }

    /** Returns where the abbreviation ends that starts here; the same place where it is none. */
    private int afterCapitals(int start) {
        int i = start;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            char c = text.charAt(i);
            if (c > 'Z' || Character.isLowerCase(c)) {
                return start;
            }
            i++;
        }
        return i;
    }

    /** Takes in the mark before the name that is closed within. */
    private int withOpening(int least, int start, int end) {
        int kind = start > least ? OPENING.indexOf(text.charAt(start - 1)) : -1;
        return kind >= 0 && isOpen(start, end, CLOSING.charAt(kind), OPENING.charAt(kind)) ? start - 1 : start;
    }

    /** Takes in the mark that closes what was opened within. */
    private int withClosing(int start, int end) {
        if (end == text.length()) {
            return end;
        }
        int kind = CLOSING.indexOf(text.charAt(end));
        return kind >= 0 && isOpen(start, end, OPENING.charAt(kind), CLOSING.charAt(kind)) ? end + 1 : end;
    }

    private boolean isOpen(int start, int end, char one, char other) {
        return count(start, end, one) > count(start, end, other);
    }

    private long count(int start, int end, char c) {
        return text.substring(start, end).chars().filter(each -> each == c).count();
    }

    private static boolean runsLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            // digits of the Arabic script east of Arabia, which Unicode takes for European ones
            default -> c >= 0x06F0 && c <= 0x06F9;
        };
    }

    /** Vowel signs and joiners belong to the letter before them. */
    private static boolean isAttached(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == 0x200C || c == 0x200D;
    }

    static boolean isControl(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isControl(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
