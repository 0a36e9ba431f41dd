package org.corridor.chart;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.corridor.analysis.Level;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;
import org.corridor.dataset.Unit;

/** Small turns of phrase that several charts and headlines share. */
public final class Words {
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Words() {}

    /** Returns {@code one claim}, {@code four claims}, {@code 17 claims}. */
    public static String count(int number, String one, String many) {
        String digits = number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
        return digits + " " + (number == 1 ? one : many);
    }

    /** Returns {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(Collection<String> items) {
        List<String> all = List.copyOf(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** Returns the text with a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns a genitive: {@code Kenya’s}, {@code Honduras’}. */
    public static String genitive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /** Returns what one economy sells to the other: {@code Kenyan exports to Tanzania}. */
    public static String exports(Economy from, Economy to) {
        return from.adjective() + " exports to " + to.name();
    }

    /** Returns what trade, within a sentence: {@code Kenya–Tanzania trade}, {@code Kenyan exports to Tanzania}. */
    public static String subject(DatasetInfo info, Flow flow) {
        return flow.isTotal() ? pair(info) + " trade" : trade(info, flow);
    }

    /** Returns what trade: {@code Two-way trade}, {@code Kenyan exports to Tanzania}. */
    public static String trade(DatasetInfo info, Flow flow) {
        if (flow.isTotal()) {
            return "Two-way trade";
        }
        boolean fromA = flow.from().equals(info.sideA().id());
        return fromA ? exports(info.sideA(), info.sideB()) : exports(info.sideB(), info.sideA());
    }

    /** Returns both sides: {@code Kenya–Tanzania}. */
    public static String pair(DatasetInfo info) {
        return info.sideA().name() + "–" + info.sideB().name();
    }

    /** Returns an authority’s name without a remark in brackets at its end, unless only that tells it from another. */
    public static String brief(Dataset dataset, String authority) {
        String name = dataset.getAuthority(authority).name();
        String brief = name.replaceFirst(" \\([^()]*\\)$", "");
        long alike = dataset.listAuthorities().stream()
                .filter(other -> other.name().equals(brief) || other.name().startsWith(brief + " ("))
                .count();
        return alike == 1 ? brief : name;
    }

    /** Returns a unit in words: {@code US dollars}, {@code litres a day}, {@code km}. */
    public static String unit(Unit unit) {
        return unit.isCurrency()
                ? Currency.getInstance(unit.base())
                                .getDisplayName(Locale.ENGLISH)
                                .replace("Dollar", "dollars")
                                .replace("Rupee", "rupees")
                        + Amounts.suffix(unit)
                : unit.base().equals("percent")
                        ? "per cent"
                        : Amounts.suffix(unit).strip();
    }

    /** Returns when a level was, in short: {@code 2022–23}, {@code 2023}, {@code no year given}. */
    public static String when(Period period, Calendar calendar) {
        return period instanceof Period.Span span && calendar.isTwelveMonths()
                ? Dates.years(span)
                : Dates.words(period);
    }

    /** Returns a level in a sentence: who, when, how much, and whether it was added up here. */
    public static String sentence(Dataset dataset, Level level) {
        Authority authority = dataset.getAuthority(level.authority());
        String sum = level.computed() ? ", added up from two stated flows" : "";
        String weak = level.isWeak() ? ", low confidence" : "";
        return authority.name() + ", " + when(level.period(), level.calendar()) + ": "
                + Amounts.format(level.range(), level.unit()) + sum + weak;
    }
}
