package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.Comparison;
import org.corridor.analysis.Overlap;
import org.corridor.analysis.RangeGap;
import org.corridor.analysis.Unlike;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryProblem;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether two figures may be set side by side, at {@code /compare.json?claims=ID,ID}. */
@RestController
final class CompareController {
    private final JsonAnswers answers;

    CompareController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/compare.json")
    ResponseEntity<byte[]> compare(HttpServletRequest http) {
        Asked asked = answers.read(http);
        List<String> ids = asked.query().read("claims", "two ids of observations, as ID,ID", List.of(), Compare::ids);
        asked.finish();
        if (ids.isEmpty()) {
            throw new InvalidQuery(List.of(new QueryProblem("claims", "", "two ids of observations, as ID,ID")));
        }
        return answers.answer(http, Compare.of(find(asked, ids.getFirst()), find(asked, ids.getLast())));
    }

    /** Only what the view selects can be compared. */
    private static Observation find(Asked asked, String id) {
        ClaimRef ref = new ClaimRef(ClaimRef.Table.OBSERVATIONS, id);
        return asked.whole()
                .findClaim(ref)
                .flatMap(claim -> claim instanceof Observation figure ? Optional.of(figure) : Optional.empty())
                .filter(figure -> asked.view()
                        .selection()
                        .keep(asked.whole(), asked.whole().listObservations(Set.of(figure.measure())))
                        .contains(figure))
                .orElseThrow(() ->
                        Problems.notFound("No figure in this selection has the id “" + Problems.quote(id) + "”."));
    }

    /**
     * What the guard says of two figures.
     *
     * @param comparable whether they may be compared
     * @param share how much of the longer of their periods lies in both; absent where one has no year
     * @param reasons what speaks against it, as codes; empty where they may be compared
     * @param disagree whether no value fits both, or a part is more than the whole in which it lies
     * @param ratio how many times the smaller the larger is at least; absent where they may not be compared, or the smaller
     *     is nothing
     * @param ratioHigh the same at most; absent where it is open
     * @param low the least difference, in their unit; absent where they may not be compared
     * @param high the greatest; absent where it is open
     * @param words the reasons as clauses of a sentence
     */
    record Compare(
            List<String> claims,
            boolean comparable,
            Optional<BigDecimal> share,
            List<String> reasons,
            boolean disagree,
            Optional<BigDecimal> ratio,
            Optional<BigDecimal> ratioHigh,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<Long> daysInCommon,
            List<String> words) {

        static Compare of(Observation one, Observation other) {
            Comparison comparison = Comparison.of(one, other);
            boolean comparable = comparison instanceof Comparison.Allowed;
            Optional<RangeGap> gap =
                    Optional.of(new RangeGap(one.range(), other.range())).filter(_ -> comparable);
            return new Compare(
                    List.of(one.id(), other.id()),
                    comparable,
                    comparison.overlap().map(Overlap::share),
                    comparison.reasons().stream().map(Unlike::code).toList(),
                    comparison.contradict(one.range(), other.range()),
                    gap.flatMap(RangeGap::ratio).map(Range::low),
                    gap.flatMap(RangeGap::ratio).flatMap(MirrorEntry.LevelEntry::high),
                    gap.map(RangeGap::difference).map(Range::low),
                    gap.map(RangeGap::difference).flatMap(MirrorEntry.LevelEntry::high),
                    comparison.overlap().map(Overlap::days),
                    comparison.reasons().stream().map(Unlike::words).toList());
        }

        /** Reads two ids, with or without their table. */
        static List<String> ids(String text) {
            String table = ClaimRef.Table.OBSERVATIONS.code() + "/";
            List<String> ids = Arrays.stream(text.split(",", -1))
                    .map(id -> id.startsWith(table) ? id.substring(table.length()) : id)
                    .toList();
            if (ids.size() != 2 || ids.contains("")) {
                throw new IllegalArgumentException(text);
            }
            return ids;
        }
    }
}
