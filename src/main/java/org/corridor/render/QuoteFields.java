package org.corridor.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.chart.Footnote;
import org.corridor.chart.Quote;
import org.corridor.dataset.ClaimRef;
import org.jspecify.annotations.Nullable;

/** A quotation as named fields: sentences with the numbers of their footnotes, and the footnotes. */
final class QuoteFields {
    private QuoteFields() {}

    static List<Map<String, Object>> sentences(Quote quote) {
        return quote.lines().stream().map(QuoteFields::sentence).toList();
    }

    private static Map<String, Object> sentence(Quote.Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", line.text());
        map.put("footnotes", line.footnotes());
        return map;
    }

    static List<Map<String, @Nullable Object>> footnotes(Quote quote) {
        return quote.footnotes().stream().map(QuoteFields::footnote).toList();
    }

    /** The dataset itself has no source. */
    private static Map<String, @Nullable Object> footnote(Footnote note) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", note.number());
        map.put("text", note.whole());
        map.put("source", note.source().orElse(null));
        map.put("claims", note.claims().stream().map(ClaimRef::toString).toList());
        return map;
    }
}
