package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.Footnote;
import org.corridor.chart.HeadlineQuotes;
import org.corridor.chart.Quote;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.ClaimRef;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be quoted of all headlines and charts, at {@code /quotes.json}. */
@RestController
final class QuotesController {
    private final JsonAnswers answers;

    QuotesController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/quotes.json")
    ResponseEntity<byte[]> list(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        Stream<Entry> headlines = HeadlineQuotes.of(asked.whole(), asked.view()).entrySet().stream()
                .map(entry -> Entry.of(entry.getKey(), "headline", entry.getValue()));
        Stream<Entry> charts = Catalog.list().stream()
                .filter(chart -> chart.findObstacle(asked.whole()).isEmpty())
                .map(chart -> chart(chart, asked));
        return answers.answer(
                http,
                Stream.concat(headlines, charts)
                        .filter(entry -> !entry.sentences().isEmpty())
                        .toList());
    }

    private static Entry chart(Chart chart, Asked asked) {
        return Entry.of(chart.id(), "chart", Quote.of(chart, asked.whole(), asked.view()));
    }

    /**
     * What can be quoted of one headline or chart.
     *
     * @param kind headline or chart
     * @param text all sentences
     * @param sentences the same one by one
     */
    record Entry(String id, String kind, String text, List<Note> footnotes, List<Line> sentences) {
        static Entry of(String id, String kind, Quote quote) {
            return new Entry(
                    id,
                    kind,
                    quote.text(),
                    quote.footnotes().stream().map(Note::of).toList(),
                    quote.lines().stream()
                            .map(line -> new Line(line.text(), line.footnotes()))
                            .toList());
        }
    }

    /** A sentence with the numbers of its footnotes. */
    record Line(String text, List<Integer> footnotes) {}

    /**
     * A footnote.
     *
     * @param source id of the source; null for the dataset itself
     * @param claims the claims found in it, as table and id
     */
    record Note(int number, String text, Optional<String> source, List<String> claims) {
        static Note of(Footnote note) {
            return new Note(
                    note.number(),
                    note.whole(),
                    note.source(),
                    note.claims().stream().map(ClaimRef::toString).toList());
        }
    }
}
