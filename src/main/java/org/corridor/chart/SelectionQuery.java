package org.corridor.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;

/** The written form of a {@link Selection}: {@code reading=official&asOf=2024-04-24&authority=customs&flow=KEN-TZA}. */
final class SelectionQuery {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_NAMED = 80;

    private SelectionQuery() {}

    static Selection read(QueryReader query, LocalDate today, Dataset dataset) {
        Reading reading = query.read(
                "reading",
                Arrays.stream(Reading.values()).map(SelectionQuery::name).collect(Collectors.joining(", ")),
                Reading.ALL,
                SelectionQuery::reading);
        LocalDate asOf = query.read(
                "asOf", "a day from " + EARLIEST + " to " + today + ", as YYYY-MM-DD", today, text -> day(text, today));
        List<String> authorities =
                dataset.listAuthorities().stream().map(Authority::id).toList();
        Optional<String> authority = query.read(
                "authority", oneOf(authorities), Optional.empty(), text -> Optional.of(known(text, authorities)));
        List<String> flows = flows(dataset);
        Optional<Flow> flow =
                query.read("flow", oneOf(flows), Optional.empty(), text -> Optional.of(new Flow(known(text, flows))));
        return new Selection(reading, asOf, authority, flow);
    }

    /** Writes a selection without what is default. */
    static List<String> write(Selection selection, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (selection.reading() != Reading.ALL) {
            parts.add("reading=" + name(selection.reading()));
        }
        if (!selection.asOf().equals(today)) {
            parts.add("asOf=" + selection.asOf());
        }
        selection.authority().ifPresent(id -> parts.add("authority=" + id));
        selection.flow().ifPresent(flow -> parts.add("flow=" + flow));
        return parts;
    }

    private static String name(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT);
    }

    private static Reading reading(String text) {
        return Arrays.stream(Reading.values())
                .filter(reading -> name(reading).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Reads a day that can be asked for. */
    static LocalDate day(String text, LocalDate latest) {
        try {
            LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
            if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
                throw new IllegalArgumentException(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Lists the flows that a reader may ask for: both ways, and one way between the two sides. */
    private static List<String> flows(Dataset dataset) {
        String a = dataset.info().sideA().id();
        String b = dataset.info().sideB().id();
        return List.of(Flow.TOTAL.code(), Flow.of(a, b).code(), Flow.of(b, a).code());
    }

    private static String known(String text, List<String> ids) {
        if (!ids.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String oneOf(List<String> ids) {
        return ids.isEmpty()
                ? "nothing: the dataset has none"
                : "one of " + ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (ids.size() > MOST_NAMED ? " and others" : "");
    }
}
