package org.corridor.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.Dataset;

/** What can be quoted of each headline. */
public final class HeadlineQuotes {
    private HeadlineQuotes() {}

    /**
     * Returns the quotes by the id of their headline, in the order of {@link Headlines}; a headline may have none.
     *
     * @param whole all figures, of which the view selects
     */
    public static Map<String, Quote> of(Dataset whole, View view) {
        Dataset dataset = view.selection().of(whole);
        Map<String, Quote> quotes = new LinkedHashMap<>();
        TradeFocus.find(dataset, view.selection()).ifPresent(focus -> {
            TradeSentences trade = new TradeSentences(dataset, focus, view.asOf());
            Map<String, Optional<Sentence>> sentences = new LinkedHashMap<>();
            sentences.put("formal", trade.counted());
            sentences.put("informal", trade.guessed(view.asOf()));
            sentences.put("target", trade.promised());
            sentences.put("share", trade.shares());
            sentences.put("growth", GrowthNeeds.find(focus, view.asOf()).map(new GrowthSentences(dataset)::needed));
            sentences.forEach((id, sentence) ->
                    sentence.ifPresent(one -> quotes.put(id, Quote.of(dataset, view, List.of(one)))));
        });
        return quotes;
    }
}
