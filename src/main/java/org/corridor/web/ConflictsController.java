package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Answer;
import org.corridor.analysis.Disagreement;
import org.corridor.analysis.Disagreements;
import org.corridor.analysis.Overlap;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What cannot hold together, at {@code /conflicts.json}: one entry for each two answers, the widest first. */
@RestController
final class ConflictsController {
    private final JsonAnswers answers;

    ConflictsController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/conflicts.json")
    ResponseEntity<byte[]> list(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        List<Conflict> conflicts = Disagreements.list(
                        asked.whole(), asked.view().selection())
                .stream()
                .map(Conflict::of)
                .toList();
        return answers.answer(http, conflicts);
    }

    /**
     * Two answers to one question that cannot both hold.
     *
     * @param measure id of the measure; what is asked of anything else, such as {@code length}
     * @param claims ids of the claims, those of the lower answer first
     * @param ratio the higher's low end over the lower's high end; null where the lower is nothing, or not the amounts differ
     * @param kind how they contradict each other, such as {@code ranges} or {@code part}
     * @param table the table of the first claim
     * @param about the crossing, project or part of a project that it is about, as table/id
     * @param share the days in common over the days of the longer period; null where one has no period
     * @param repeats whether one says that it has its figure from the other
     * @param sameAuthority whether one authority contradicts itself
     * @param addedUp whether one of them was added up here
     * @param chartable whether charts may show both
     */
    record Conflict(
            String measure,
            Optional<String> flow,
            List<String> claims,
            Optional<BigDecimal> ratio,
            String kind,
            String table,
            Optional<String> about,
            Optional<String> unit,
            Optional<BigDecimal> share,
            boolean repeats,
            boolean sameAuthority,
            boolean addedUp,
            boolean chartable,
            Stated lower,
            Stated higher) {
        static Conflict of(Disagreement pair) {
            return new Conflict(
                    pair.question().measure(),
                    pair.question().flow().map(Flow::code),
                    pair.claims().stream().map(ClaimRef::id).toList(),
                    pair.ratio(),
                    Code.of(pair.kind()),
                    pair.claims().getFirst().table().code(),
                    pair.question().about().map(ClaimRef::toString),
                    pair.question().unit().map(Unit::toString),
                    pair.overlap().map(Overlap::share),
                    pair.repeats(),
                    pair.isOfOneAuthority(),
                    pair.lower().isAddedUp() || pair.higher().isAddedUp(),
                    pair.lower().isChartable() && pair.higher().isChartable(),
                    Stated.of(pair.lower()),
                    Stated.of(pair.higher()));
        }
    }

    /**
     * One of the two answers.
     *
     * @param low its low end; null where the answer is a date
     * @param bound how the source qualified the amount; null as given
     * @param period the time that it speaks of, or the date that it gives; null without a year
     */
    record Stated(
            List<String> claims,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> bound,
            Optional<String> authority,
            Optional<String> period,
            Optional<String> stated) {
        static Stated of(Answer answer) {
            return new Stated(
                    answer.refs().stream().map(ClaimRef::id).toList(),
                    answer.range().map(range -> range.low()),
                    answer.range().map(range -> range.high()),
                    answer.range().map(range -> Code.of(range.bound())).filter(code -> !code.equals("given")),
                    answer.authority(),
                    answer.period().map(Period.Span::text),
                    answer.stated().map(ReducedDate::text));
        }
    }
}
