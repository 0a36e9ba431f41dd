package org.corridor.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.corridor.analysis.Selection;
import org.corridor.dataset.Dataset;

/**
 * The written form of a {@link View}: {@code reading=official&asOf=2024-04-24&theme=dark&size=card}.
 *
 * <p>Pages, images and data files all take the same query. What is not written has its default, so that the shortest
 * address is the plainest view.
 */
public final class ViewQuery {

    private static final String FLAG = "true or false";

    private ViewQuery() {}

    /**
     * Reads a view.
     *
     * @param today the default day, and the last one that can be asked for: nobody knows what will have been stated later
     * @param dataset whose authorities and flows can be asked for
     */
    public static View read(QueryReader query, LocalDate today, Dataset dataset) {
        Selection selection = SelectionQuery.read(query, today, dataset);
        View.Theme theme = query.read("theme", "light, dark or print", View.Theme.LIGHT, ViewQuery::theme);
        Size size = query.read("size", Size.LIMITS, Size.DEFAULT, Size::parse);
        boolean plain = query.read("plain", FLAG, false, ViewQuery::flag);
        boolean transparent = query.read("transparent", FLAG, false, ViewQuery::flag);
        return new View(selection, theme, size, plain, transparent);
    }

    /** Writes a view without what is default; empty for the default view. */
    public static String write(View view, LocalDate today) {
        List<String> parts = SelectionQuery.write(view.selection(), today);
        if (view.theme() != View.Theme.LIGHT) {
            parts.add("theme=" + view.theme().name().toLowerCase(Locale.ROOT));
        }
        if (!view.size().equals(Size.DEFAULT)) {
            parts.add("size=" + name(view.size()));
        }
        if (view.plain()) {
            parts.add("plain=true");
        }
        if (view.transparent()) {
            parts.add("transparent=true");
        }
        return String.join("&", parts);
    }

    /** Writes a view so that it means the same on every later day: always with its day. */
    public static String permanent(View view) {
        return write(view, LocalDate.MAX);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static View.Theme theme(String text) {
        return switch (text) {
            case "light" -> View.Theme.LIGHT;
            case "dark" -> View.Theme.DARK;
            case "print" -> View.Theme.PRINT;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String name(Size size) {
        return Size.NAMED.entrySet().stream()
                .filter(entry -> entry.getValue().equals(size))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseGet(size::toString);
    }
}
