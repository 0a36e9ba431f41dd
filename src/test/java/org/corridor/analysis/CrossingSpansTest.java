package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;
import org.junit.jupiter.api.Test;

class CrossingSpansTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void withoutAnyReportNothingIsClaimed() {
        assertThat(spans(crossing("", Crossing.Status.UNKNOWN, ""))).isEmpty();
    }

    @Test
    void nothingIsClaimedBeforeTheFirstReport() {
        assertThat(spans(crossing("2020-03-01", Crossing.Status.OPEN, "2024-05-01"))
                        .getFirst())
                .startsWith("OPEN 2020-03-01");
    }

    @Test
    void aStateStopsAtItsLastReport() {
        assertThat(spans(crossing("2020-03-01", Crossing.Status.OPEN, "2024-05-01")))
                .containsExactly("OPEN 2020-03-01 2024-05-01", "UNKNOWN 2024-05-02 2024-12-31");
    }

    @Test
    void anOpeningAloneIsKnownForItsDayOnly() {
        assertThat(spans(crossing("2020-03-01", Crossing.Status.OPEN, "")))
                .containsExactly("OPEN 2020-03-01 2020-03-01", "UNKNOWN 2020-03-02 2024-12-31");
    }

    @Test
    void aClosureSaysThatItWasOpenBefore() {
        assertThat(spans(
                        crossing("2010", Crossing.Status.CLOSED, "2024-12-31"),
                        event(Event.Kind.BORDER_CLOSURE, "2024-10-01", "")))
                .containsExactly("OPEN 2010-01-01 2024-09-30", "CLOSED 2024-10-01 2024-12-31");
    }

    @Test
    void aClosureRunsToTheNextOpeningWhereThatComesSoon() {
        assertThat(spans(
                        crossing("", Crossing.Status.OPEN, "2022-01-01"),
                        event(Event.Kind.BORDER_CLOSURE, "2020-02-24", ""),
                        event(Event.Kind.BORDER_OPENING, "2020-07-05", "")))
                .containsExactly(
                        "CLOSED 2020-02-24 2020-07-04", "OPEN 2020-07-05 2022-01-01", "UNKNOWN 2022-01-02 2024-12-31");
    }

    @Test
    void howLongAnOldClosureLastedIsNotKnown() {
        assertThat(spans(
                        crossing("", Crossing.Status.UNKNOWN, ""),
                        event(Event.Kind.BORDER_CLOSURE, "2014-06", ""),
                        event(Event.Kind.BORDER_OPENING, "2018-06-04", "")))
                .startsWith(
                        "CLOSED 2014-06-01 2014-06-30", "UNKNOWN 2014-07-01 2018-06-03", "OPEN 2018-06-04 2018-06-04");
    }

    @Test
    void twoOpeningsLongApartDoNotMeanOpenBetween() {
        assertThat(spans(
                        crossing("2022-01-01", Crossing.Status.OPEN, "2022-01-01"),
                        event(Event.Kind.BORDER_OPENING, "2020-07-05", "")))
                .startsWith(
                        "OPEN 2020-07-05 2020-07-05", "UNKNOWN 2020-07-06 2021-12-31", "OPEN 2022-01-01 2022-01-01");
    }

    @Test
    void afterTheStatedEndOfAClosureOpenIsInferredWhereALaterReportBearsItOut() {
        List<CrossingSpan> spans = CrossingSpans.of(
                crossing("", Crossing.Status.OPEN, "2024-03-02"),
                List.of(event(Event.Kind.BORDER_CLOSURE, "2020-03", "2020-06")),
                DAY);
        assertThat(spans.stream().map(CrossingSpansTest::text))
                .containsExactly(
                        "CLOSED 2020-03-01 2020-06-30",
                        "OPEN 2020-07-01 2024-03-01 inferred",
                        "OPEN 2024-03-02 2024-03-02",
                        "UNKNOWN 2024-03-03 2024-12-31");
    }

    @Test
    void afterTheStatedEndOfAClosureNothingIsInferredOtherwise() {
        assertThat(spans(
                        crossing("", Crossing.Status.RESTRICTED, "2024-03-02"),
                        event(Event.Kind.BORDER_CLOSURE, "2020-03", "2020-06")))
                .contains("UNKNOWN 2020-07-01 2024-03-01");
    }

    @Test
    void aClosureThatIsSoonCalledARestrictionWasOne() {
        assertThat(spans(
                        crossing("", Crossing.Status.RESTRICTED, "2024-08-03"),
                        event(Event.Kind.BORDER_CLOSURE, "2024-06-15", "")))
                .containsExactly("RESTRICTED 2024-06-15 2024-08-03 inferred", "UNKNOWN 2024-08-04 2024-12-31");
    }

    @Test
    void aVagueReportChangesNothingWhereAnExactOneLies() {
        assertThat(spans(
                        crossing("", Crossing.Status.UNKNOWN, ""),
                        event(Event.Kind.BORDER_OPENING, "2024", ""),
                        event(Event.Kind.BORDER_CLOSURE, "2024-06-15", "")))
                .startsWith("CLOSED 2024-06-15 2024-06-15");
    }

    @Test
    void eventsOfOtherKindsAndOtherCrossingsSayNothing() {
        Event elsewhere = event(Event.Kind.BORDER_CLOSURE, "2020", "", "other");
        Event rule = event(Event.Kind.BORDER_RULE, "2021", "");
        assertThat(spans(crossing("", Crossing.Status.UNKNOWN, ""), elsewhere, rule))
                .isEmpty();
    }

    @Test
    void whatWasStatedLaterIsHidden() {
        Crossing crossing = crossing("2020-03-01", Crossing.Status.CLOSED, "2024-05-01");
        List<Event> events = List.of(event(Event.Kind.BORDER_CLOSURE, "2022-01-01", "2022-06-30"));
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(CrossingSpans.of(crossing, events, day).stream().map(CrossingSpansTest::text))
                .containsExactly(
                        "OPEN 2020-03-01 2021-12-31", "CLOSED 2022-01-01 2022-01-01", "UNKNOWN 2022-01-02 2022-03-01");
        assertThat(CrossingSpans.of(crossing, events, LocalDate.of(1900, 1, 1))).isEmpty();
    }

    @Test
    void aPlanIsKnownForTheDayOfItsReport() {
        assertThat(spans(crossing("", Crossing.Status.PLANNED, "2021-04-26")))
                .containsExactly("PLANNED 2021-04-26 2021-04-26", "UNKNOWN 2021-04-27 2024-12-31");
    }

    @Test
    void everySpanHasClaimsAndNoneOverlapsTheNext() {
        List<CrossingSpan> spans = CrossingSpans.of(
                crossing("2010", Crossing.Status.RESTRICTED, "2024-08-03"),
                List.of(
                        event(Event.Kind.BORDER_CLOSURE, "2014-06", "2015-02"),
                        event(Event.Kind.BORDER_OPENING, "2014-09-01", ""),
                        event(Event.Kind.BORDER_CLOSURE, "2020-02-24", ""),
                        event(Event.Kind.BORDER_CLOSURE, "2020-02-24", "")),
                DAY);
        assertThat(spans)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.claims()).isNotEmpty());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to().plusDays(1));
        }
        assertThat(spans.getLast().to()).isEqualTo(DAY);
    }

    private static List<String> spans(Crossing crossing, Event... events) {
        return CrossingSpans.of(crossing, List.of(events), DAY).stream()
                .map(CrossingSpansTest::text)
                .toList();
    }

    private static String text(CrossingSpan span) {
        return span.status() + " " + span.from() + " " + span.to() + (span.inferred() ? " inferred" : "");
    }

    private static Crossing crossing(String opened, Crossing.Status status, String statusAsOf) {
        return new Crossing(
                "gate",
                "Gate",
                "Gate",
                "",
                "",
                Optional.empty(),
                Set.of(Crossing.Kind.ROAD),
                1,
                date(opened),
                status,
                date(statusAsOf),
                "",
                new Citation("source", "p. 1"),
                "");
    }

    private static Event event(Event.Kind kind, String date, String end) {
        return event(kind, date, end, "gate");
    }

    private static Event event(Event.Kind kind, String date, String end, String crossing) {
        return new Event(
                kind + "-" + date,
                ReducedDate.parse(date),
                date(end),
                kind,
                "Something happened",
                "",
                List.of(crossing),
                new Citation("source", "p. 1"),
                Confidence.HIGH,
                "");
    }

    private static Optional<ReducedDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ReducedDate.parse(text));
    }
}
