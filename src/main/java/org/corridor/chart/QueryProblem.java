package org.corridor.chart;

/**
 * One thing that is wrong with the query of a URL.
 *
 * @param parameter its name
 * @param found what was there, shortened where it is long
 * @param expected what may stand there
 */
public record QueryProblem(String parameter, String found, String expected) {
    private static final int LONGEST = 60;

    public QueryProblem {
        parameter = shorten(parameter);
        found = shorten(found);
    }

    private static String shorten(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }

    @Override
    public String toString() {
        return parameter + ": found “" + found + "”, expected " + expected;
    }
}
