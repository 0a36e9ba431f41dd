package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as somebody would hear it in a sentence. */
sealed interface NumberToken {
    /** A day, such as 3 Aug 2023. */
    record Day(LocalDate date) implements NumberToken {}

    /** A month, such as Aug 2023. */
    record Month(YearMonth month) implements NumberToken {}

    /** A year, alone or as one end of a span. */
    record Year(int year) implements NumberToken {}

    /** How many years something took: 32 years. */
    record Duration(int years) implements NumberToken {}

    /** A share or rate in per cent; {@code half} is half of its last digit. */
    record Percentage(double value, double half) implements NumberToken {}

    /** A share or rate that is said to be less, but not nothing: under 1%. */
    record Below(double limit) implements NumberToken {}

    /** A factor: 3.1 times. */
    record Factor(double value, double half) implements NumberToken {}

    /** A count in words: four. */
    record Count(int count) implements NumberToken {}

    /** Any other number, with its scale: 2.5bn. */
    record Amount(BigDecimal value, BigDecimal half) implements NumberToken {}

    List<String> COUNTS = List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d [MMMM][MMM] yyyy", Locale.ENGLISH);
    DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("[MMMM][MMM] yyyy", Locale.ENGLISH);
    Map<String, Integer> POWERS = Map.of("k", 3, "m", 6, "bn", 9, "tn", 12);

    String MONTHS = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    Pattern FORMS = Pattern.compile("(?<day>\\b\\d{1,2} " + MONTHS + " \\d{4}\\b)"
            + "|(?<month>\\b" + MONTHS + " \\d{4}\\b)"
            + "|(?<span>\\b(?:19|20)\\d\\d[–-](?:(?:19|20)\\d\\d|\\d\\d)\\b(?![\\d%]))"
            + "|(?<year>(?<![\\d.,$€£])\\b(?:19|20)\\d\\d\\b(?!,\\d|\\.\\d|–|%| km| MW))"
            + "|under (?<below>" + NUMBER + ")%"
            + "|(?<low>" + NUMBER + ")(?:–(?<high>" + NUMBER + "))?"
            + "(?<scale>bn|tn|k\\b|m\\b)?(?<after>%| times|×| years?\\b)?"
            + "|\\b(?<count>(?i:" + String.join("|", COUNTS) + "))\\b");

    /** Returns all numbers of a sentence. The words one and two are left alone: they mostly count nothing. */
    static List<NumberToken> of(String words) {
        List<NumberToken> tokens = new ArrayList<>();
        Matcher matcher = FORMS.matcher(words);
        while (matcher.find()) {
            read(matcher, tokens);
        }
        return tokens;
    }

    private static void read(MatchResult found, List<NumberToken> tokens) {
        if (found.group("day") != null) {
            tokens.add(new Day(LocalDate.parse(found.group("day"), DAY)));
        } else if (found.group("month") != null) {
            tokens.add(new Month(YearMonth.parse(found.group("month"), MONTH)));
        } else if (found.group("span") != null) {
            String[] ends = found.group("span").split("[–-]");
            tokens.add(new Year(Integer.parseInt(ends[0])));
            tokens.add(new Year(Integer.parseInt(ends[1].length() == 4 ? ends[1] : ends[0].substring(0, 2) + ends[1])));
        } else if (found.group("year") != null) {
            tokens.add(new Year(Integer.parseInt(found.group("year"))));
        } else if (found.group("below") != null) {
            tokens.add(new Below(Double.parseDouble(found.group("below"))));
        } else if (found.group("count") != null) {
            tokens.add(new Count(3 + COUNTS.indexOf(found.group("count").toLowerCase(Locale.ROOT))));
        } else {
            tokens.add(number(found.group("low"), found));
            if (found.group("high") != null) {
                tokens.add(number(found.group("high"), found));
            }
        }
    }

    private static NumberToken number(String digits, MatchResult found) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        BigDecimal half = BigDecimal.valueOf(5, value.scale() + 1);
        String after = found.group("after") == null ? "" : found.group("after").strip();
        return switch (after) {
            case "%" -> new Percentage(value.doubleValue(), half.doubleValue());
            case "times", "×" -> new Factor(value.doubleValue(), half.doubleValue());
            case "year", "years" -> new Duration(value.intValue());
            default -> {
                int power = found.group("scale") == null ? 0 : POWERS.get(found.group("scale"));
                yield new Amount(value.movePointRight(power), half.movePointRight(power));
            }
        };
    }
}
