package org.corridor.analysis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Range;

/** What the title of a step tells that no column does: what it is about, and whether its amount is a limit. */
final class TitleWords {
    private static final Pattern LEAST = Pattern.compile("(?i)\\b(at least|over|more than|upwards of)\\s+[\\p{Sc}\\d]");
    private static final Pattern MOST = Pattern.compile("(?i)\\b(at most|up to|no more than|under)\\s+[\\p{Sc}\\d]");
    private static final Pattern BREAK = Pattern.compile("[,:;]");

    private TitleWords() {}

    /** Returns the amount of a step as its title qualifies it: "over $7bn" is open above. */
    static Range amount(Milestone step) {
        Range range = step.quantity().orElseThrow().range();
        boolean least = LEAST.matcher(step.title()).find();
        boolean most = MOST.matcher(step.title()).find();
        if (range.bound() != Bound.GIVEN || least == most) {
            return range;
        }
        return new Range(range.low(), range.high(), least ? Bound.AT_LEAST : Bound.AT_MOST);
    }

    /** Returns a title without the name of who said it: "The Gazette: Kenya would pay" is about Kenya. */
    static String matter(Milestone step) {
        String said = step.actors() + ":";
        return !step.actors().isEmpty() && step.title().startsWith(said)
                ? step.title().substring(said.length()).strip()
                : step.title();
    }

    /** Returns the words before the first comma or colon. */
    static String head(String title) {
        return BREAK.split(title, 2)[0].strip();
    }

    /** Returns how many words two texts begin with alike; punctuation does not count. */
    static int common(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        int at = 0;
        while (at < a.size() && at < b.size() && a.get(at).equals(b.get(at))) {
            at++;
        }
        return at;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,:;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
