package org.corridor.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/**
 * Amounts in words: {@code $2.0–2.5bn}, {@code 8.9m litres a day}.
 *
 * <p>Values are shown with at most four significant digits and never more than were stated; both ends of a range share
 * one scale. No midpoint is ever printed.
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
        return qualifier(range) + bare(range, unit);
    }

    /** Returns one value with its unit. */
    public static String format(BigDecimal value, Unit unit) {
        return bare(Range.of(value), unit);
    }

    private static String qualifier(Range range) {
        return switch (range.bound()) {
            case GIVEN -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String bare(Range range, Unit unit) {
        BigDecimal largest = range.high().abs().max(range.low().abs());
        Scale scale = Scale.of(unit, largest);
        BigDecimal first = range.isOpenBelow() ? range.high() : range.low();
        String digits = range.isPoint() || range.isOpenBelow() ? scale.digits(first) : pair(range, scale);
        return prefix(unit) + digits + scale.suffix() + suffix(unit);
    }

    /** Writes two ends with as many decimals as the finer of them. */
    private static String pair(Range range, Scale scale) {
        int decimals = Math.max(scale.decimals(range.low()), scale.decimals(range.high()));
        String low = scale.digits(range.low(), decimals);
        String high = scale.digits(range.high(), decimals);
        return low.equals(high) ? high : low + "–" + high;
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

        int decimals(BigDecimal value) {
            return Math.max(0, rounded(value).stripTrailingZeros().scale());
        }

        String digits(BigDecimal value) {
            return digits(value, decimals(value));
        }

        String digits(BigDecimal value, int decimals) {
            DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format.format(rounded(value));
        }

        private BigDecimal rounded(BigDecimal value) {
            BigDecimal scaled = value.movePointLeft(power);
            int whole = scaled.precision() - scaled.scale();
            return whole > 4
                    ? scaled.setScale(0, RoundingMode.HALF_UP)
                    : scaled.round(new MathContext(4, RoundingMode.HALF_UP));
        }
    }
}
