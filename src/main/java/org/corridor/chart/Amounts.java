package org.corridor.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/**
 * Amounts in words: {@code $2.0–2.5bn}, {@code 8.9m litres a day}.
 *
 * <p>Values are shown with at most four significant digits and never more than were stated; both ends of a range share
 * one scale, unless the low one would look like nothing in it: {@code $75k–3.1bn}. No midpoint is ever printed.
 */
public final class Amounts {
    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "PKR", "Rs ", "INR", "₹", "CNY", "CN¥", "JPY", "¥");
    private static final Map<String, String> NOUNS = Map.of(
            "percent",
            "%",
            "count",
            "",
            "litre",
            " litres",
            "m3",
            " m³",
            "ft3",
            " cubic feet",
            "truck",
            " trucks",
            "vehicle",
            " vehicles",
            "boat",
            " boats",
            "person",
            " people");
    private static final Map<String, String> PERS = Map.of(
            "d",
            " a day",
            "month",
            " a month",
            "year",
            " a year",
            "kWh",
            " per kWh",
            "litre",
            " per litre",
            "t",
            " per t",
            "vehicle",
            " per vehicle",
            "boat",
            " per boat",
            "person",
            " per person");

    private Amounts() {}

    /** Returns a range with its unit and what qualifies it: {@code about $2.5bn}, {@code at least $3bn}. */
    public static String format(Range range, Unit unit) {
        return qualifier(range) + bare(range, unit, 4);
    }

    /** Returns one value with its unit. */
    public static String format(BigDecimal value, Unit unit) {
        return bare(Range.of(value), unit, 4);
    }

    /** Returns a range in brief, with at most one decimal and without its qualifier, for headlines and labels. */
    public static String brief(Range range, Unit unit) {
        return bare(range, unit, 2);
    }

    /** Returns what qualifies a range: {@code about }, {@code at least }, with a space after it, or nothing. */
    static String qualifier(Range range) {
        return switch (range.bound()) {
            case GIVEN -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String bare(Range range, Unit unit, int digits) {
        Scale scale = Scale.of(unit, range.high().abs().max(range.low().abs()));
        String text = range.isPoint() || range.isOpenBelow()
                ? scale.digits(range.high(), scale.decimals(range.high(), digits))
                : pair(range, unit, scale, digits);
        return prefix(unit) + text + scale.suffix() + suffix(unit);
    }

    /**
     * Writes two ends with as many decimals as the finer of them, but no more than the upper end bears. A low end that would
     * look like nothing keeps a scale of its own.
     */
    private static String pair(Range range, Unit unit, Scale scale, int digits) {
        int most = Math.max(0, digits - Math.max(0, scale.whole(range.high())));
        int finer = Math.max(scale.decimals(range.low(), digits), scale.decimals(range.high(), digits));
        int decimals = Math.min(most, finer);
        String low = low(range.low(), unit, scale, decimals);
        String high = scale.digits(range.high(), decimals);
        return low.equals(high) ? high : low + "–" + high;
    }

    private static String low(BigDecimal value, Unit unit, Scale scale, int decimals) {
        String text = scale.digits(value, decimals);
        if (new BigDecimal(text.replace(",", "")).signum() != 0) {
            return text;
        }
        Scale own = Scale.of(unit, value.abs());
        return own.digits(value, own.decimals(value, 2)) + own.suffix();
    }

    static String prefix(Unit unit) {
        return unit.isCurrency() ? SYMBOLS.getOrDefault(unit.base(), unit.base() + " ") : "";
    }

    static String suffix(Unit unit) {
        String noun = unit.isCurrency() ? "" : NOUNS.getOrDefault(unit.base(), " " + unit.base());
        return noun + unit.per().map(PERS::get).orElse("");
    }

    /** A power of thousand and its sign. */
    private enum Scale {
        ONE("", 0),
        THOUSAND("k", 3),
        MILLION("m", 6),
        BILLION("bn", 9),
        TRILLION("tn", 12);

        private final String suffix;
        private final int power;

        Scale(String suffix, int power) {
            this.suffix = suffix;
            this.power = power;
        }

        static Scale of(Unit unit, BigDecimal largest) {
            if (largest.compareTo(BigDecimal.valueOf(999_500_000_000L)) >= 0) {
                return TRILLION;
            }
            if (largest.compareTo(BigDecimal.valueOf(999_500_000L)) >= 0) {
                return BILLION;
            }
            if (largest.compareTo(BigDecimal.valueOf(999_500L)) >= 0) {
                return MILLION;
            }
            return unit.isCurrency() && largest.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? THOUSAND : ONE;
        }

        String suffix() {
            return suffix;
        }

        /** Digits before the point; zero or less for values below one. */
        int whole(BigDecimal value) {
            BigDecimal scaled = value.movePointLeft(power);
            return scaled.precision() - scaled.scale();
        }

        int decimals(BigDecimal value, int digits) {
            int room = whole(value) > digits
                    ? 0
                    : value.movePointLeft(power)
                            .round(new MathContext(digits, RoundingMode.HALF_UP))
                            .stripTrailingZeros()
                            .scale();
            return Math.max(0, room);
        }

        String digits(BigDecimal value, int decimals) {
            String plain = value.movePointLeft(power)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
            int whole = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
            StringBuilder grouped = new StringBuilder(plain);
            for (int at = whole - 3; at > 0 && Character.isDigit(plain.charAt(at - 1)); at -= 3) {
                grouped.insert(at, ',');
            }
            return grouped.toString();
        }
    }
}
