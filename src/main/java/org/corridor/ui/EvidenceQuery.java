package org.corridor.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.chart.QueryReader;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Theme;

/**
 * The written form of a filter on the evidence page: {@code q=gas&kind=targets&theme=gas,oil}.
 *
 * <p>Several values of one parameter are joined by commas. The codes are those of the dataset.
 */
final class EvidenceQuery {
    private EvidenceQuery() {}

    /** Reads a filter; {@link QueryReader#finish} tells what was wrong. */
    static ClaimFilter read(QueryReader query) {
        return new ClaimFilter(
                query.read("q", "words", "", Function.identity()),
                set(query, "claims", "claims as table/id", ClaimRef::parse),
                set(query, "kind", codes(ClaimRef.Table.class), code -> find(ClaimRef.Table.class, code)),
                set(query, "theme", codes(Theme.class), code -> find(Theme.class, code)),
                set(query, "authority", "ids of authorities", Function.identity()),
                set(query, "confidence", codes(Confidence.class), code -> find(Confidence.class, code)),
                ClaimFilter.ALL.order());
    }

    /** Writes a filter, without what lets everything through. */
    static String write(ClaimFilter filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        parts.put("claims", Addresses.names(filter.refs().stream().sorted().toList()));
        parts.put("kind", join(filter.tables()));
        parts.put("theme", join(filter.themes()));
        parts.put("authority", filter.authorities().stream().sorted().collect(Collectors.joining(",")));
        parts.put("confidence", join(filter.confidences()));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    private static <T> Set<T> set(QueryReader query, String name, String expected, Function<String, T> parse) {
        return query.read(
                name,
                expected,
                Set.of(),
                text -> Arrays.stream(text.split(","))
                        .filter(part -> !part.isEmpty())
                        .map(parse)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <E extends Enum<E>> E find(Class<E> type, String code) {
        return Code.find(type, code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static <E extends Enum<E>> String codes(Class<E> type) {
        return "some of " + Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
    }

    private static String join(Set<? extends Enum<?>> constants) {
        List<? extends Enum<?>> inOrder = constants.stream()
                .sorted((left, right) -> left.ordinal() - right.ordinal())
                .toList();
        return inOrder.stream().map(Code::of).collect(Collectors.joining(","));
    }
}
