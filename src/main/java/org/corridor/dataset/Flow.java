package org.corridor.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way goods or energy go: both ways together, or from one economy to another.
 *
 * @param code {@code total}, or two economy ids such as {@code KEN-TZA}: from Kenya to Tanzania
 */
public record Flow(String code) {
    /** Both directions together. */
    public static final Flow TOTAL = new Flow("total");

    private static final Pattern DIRECTED = Pattern.compile("([A-Z]{3})-([A-Z]{3})");

    public Flow {
        if (!code.equals("total") && !DIRECTED.matcher(code).matches()) {
            throw new IllegalArgumentException("not a flow: " + code);
        }
    }

    /** Returns the flow from one economy to another. */
    public static Flow of(String from, String to) {
        return new Flow(from + "-" + to);
    }

    public boolean isTotal() {
        return code.equals("total");
    }

    /**
     * Returns the economy that sells.
     *
     * @throws IllegalStateException for the total, which has no direction
     */
    public String from() {
        return side(1);
    }

    /**
     * Returns the economy that buys.
     *
     * @throws IllegalStateException for the total, which has no direction
     */
    public String to() {
        return side(2);
    }

    private String side(int group) {
        Matcher matcher = DIRECTED.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalStateException("the total has no direction");
        }
        return matcher.group(group);
    }

    @Override
    public String toString() {
        return code;
    }
}
