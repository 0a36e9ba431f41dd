package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.analysis.Contributor;
import org.corridor.analysis.LeaveOneOut;
import org.corridor.analysis.Origins;
import org.corridor.analysis.Support;
import org.corridor.chart.Headline;
import org.corridor.chart.Headlines;
import org.corridor.chart.SupportWords;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The headline ranges, on how much they rest, and how they move without each source and authority. */
@RestController
final class HeadlinesController {
    private final JsonAnswers answers;

    HeadlinesController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/headlines.json")
    ResponseEntity<byte[]> list(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        Dataset dataset = asked.dataset();
        Map<String, Headline> words = Headlines.of(dataset, asked.view().selection()).stream()
                .collect(Collectors.toMap(Headline::id, headline -> headline));
        List<Entry> entries = LeaveOneOut.list(dataset, asked.view().selection()).stream()
                .flatMap(each -> Optional.ofNullable(
                                words.get(each.headline().kind().id()))
                        .stream()
                        .map(headline -> Entry.of(dataset, headline, each)))
                .toList();
        return answers.answer(http, entries);
    }

    /**
     * One headline.
     *
     * @param low in {@code unit}
     * @param high in {@code unit}; null where nothing limits it from above
     * @param claims ids of observations and targets
     * @param statements how often somebody stated a figure or a promise
     * @param origins how many of these are independent of each other
     * @param without those without which the range is another, the largest change first
     * @param unmoved how many others there are behind the headline
     * @param figure the range in words
     */
    record Entry(
            String id,
            String title,
            BigDecimal low,
            Optional<BigDecimal> high,
            String unit,
            List<String> claims,
            int statements,
            int origins,
            int publications,
            List<Left> without,
            int unmoved,
            String figure) {
        static Entry of(Dataset dataset, Headline headline, LeaveOneOut left) {
            Range range = left.headline().range();
            List<ClaimRef> claims = left.headline().claims();
            Support support = Origins.count(dataset, claims);
            return new Entry(
                    headline.id(),
                    headline.name(),
                    range.low(),
                    top(range),
                    left.headline().unit().toString(),
                    claims.stream().map(ClaimRef::id).toList(),
                    support.statements(),
                    support.origins(),
                    support.publications(),
                    left.moved().stream().map(each -> Left.of(dataset, each)).toList(),
                    left.unmoved(),
                    headline.figure());
        }
    }

    /**
     * The range without one source or authority.
     *
     * @param low null where nothing is left to make a range of, and so is {@code high}
     */
    record Left(String kind, String id, String name, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        static Left of(Dataset dataset, LeaveOneOut.Without without) {
            Contributor left = without.left();
            return new Left(
                    left.kind().name().toLowerCase(Locale.ROOT),
                    left.id(),
                    SupportWords.name(dataset, left),
                    without.range().map(Range::low),
                    without.range().flatMap(HeadlinesController::top));
        }
    }

    private static Optional<BigDecimal> top(Range range) {
        return range.isOpenAbove() ? Optional.empty() : Optional.of(range.high());
    }
}
