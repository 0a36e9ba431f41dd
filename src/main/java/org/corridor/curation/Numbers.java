package org.corridor.curation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Plain decimals: digits with a point, no exponent, no separators of thousands. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");

    /** Any decimal. */
    static final Form DECIMAL = Form.of(
            Form.Storage.VALUE,
            PLAIN.asMatchPredicate(),
            "a plain decimal such as 2500000000 or 0.03: digits and a point, no exponent, no separators");

    /** A whole number from 1. */
    static final Form COUNT = Form.of(Form.Storage.VALUE, WHOLE.asMatchPredicate(), "a whole number from 1");

    private Numbers() {}

    static Optional<BigDecimal> find(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Demands a value of at least zero. */
    static Rule notNegative() {
        return demand(value -> value.signum() >= 0, "a number that is not negative");
    }

    /** Demands a value within bounds, both allowed. */
    static Rule between(int low, int high) {
        BigDecimal from = BigDecimal.valueOf(low);
        BigDecimal to = BigDecimal.valueOf(high);
        return demand(
                value -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0,
                "a number from " + low + " to " + high);
    }

    /** Demands a value that is not below the low end in another column. */
    static Rule notBelow(String low) {
        return (text, row, tables) -> find(row.text(low))
                .filter(end ->
                        find(text).filter(value -> value.compareTo(end) < 0).isPresent())
                .map(end -> "at least " + end.toPlainString() + ", which is " + low + " in this row");
    }

    private static Rule demand(Predicate<BigDecimal> fits, String expected) {
        return (text, row, tables) -> find(text).filter(fits.negate()).map(value -> expected);
    }
}
