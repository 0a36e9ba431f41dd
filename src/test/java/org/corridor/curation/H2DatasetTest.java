package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Citation;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Event;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each table comes back as it was written. */
class H2DatasetTest {
    private static H2Dataset dataset;

    @BeforeAll
    static void open() {
        dataset = DatasetFolder.open(FolderCopy.VALID);
    }

    @AfterAll
    static void close() {
        dataset.close();
    }

    @Test
    void economiesComeInTheOrderOfTheFile() {
        assertThat(dataset.listEconomies())
                .containsExactly(
                        new Economy("KEN", "Kenya", "Kenyan"),
                        new Economy("TZA", "Tanzania", "Tanzanian"),
                        new Economy("UGA", "Uganda", "Ugandan"));
        assertThat(dataset.getEconomy("TZA").adjective()).isEqualTo("Tanzanian");
    }

    @Test
    void authoritiesMayBelongToNobody() {
        assertThat(dataset.listAuthorities()).hasSize(5);
        assertThat(dataset.getAuthority("lake-institute"))
                .isEqualTo(new Authority(
                        "lake-institute",
                        "Lake Institute",
                        Optional.empty(),
                        Authority.Kind.ANALYST,
                        "",
                        "Neither side's."));
    }

    @Test
    void sourcesKeepQuotesAndLineBreaks() {
        assertThat(dataset.listSources()).hasSize(6);
        assertThat(dataset.getSource("border-gazette-2024"))
                .isEqualTo(new Source(
                        "border-gazette-2024",
                        "Trucks wait at \"the hill\", and 50% turn back",
                        "Border Gazette",
                        "",
                        date("2024-03-02"),
                        "https://example.org/gazette/trucks_wait",
                        Source.Kind.NEWSPAPER,
                        Source.Reliability.B,
                        Source.Read.FULL,
                        "Says where it was heard,\nbut not when."));
    }

    @Test
    void measuresHaveUnits() {
        assertThat(dataset.listMeasures()).hasSize(7);
        assertThat(dataset.getMeasure("gas-contract"))
                .isEqualTo(new Measure(
                        "gas-contract",
                        "Contracted gas",
                        Theme.GAS,
                        new Unit("ft3", Optional.of("d")),
                        "Gas that a contract names."));
    }

    @Test
    void anObservationComesBackWhole() {
        assertThat(dataset.listObservations(Set.of("crossing-trucks")))
                .containsExactly(new Observation(
                        "hill-trucks",
                        "crossing-trucks",
                        Optional.of(Flow.TOTAL),
                        Optional.of("cr-hill"),
                        Period.parse("2024-03-01"),
                        Calendar.POINT,
                        new Range(new BigDecimal("120"), new BigDecimal("150"), Bound.ABOUT),
                        Unit.parse("truck/d"),
                        ObservationStatus.A,
                        Nature.ESTIMATE,
                        "lake-institute",
                        new Citation("border-gazette-2024", "para 2"),
                        ReducedDate.parse("2024-03"),
                        List.of(),
                        Confidence.MEDIUM,
                        true,
                        "Some 120 to 150 trucks passed the hill on a day.",
                        ""));
    }

    @Test
    void observationsKeepWhatTheyWereComputedFromInOrder() {
        assertThat(observation("sum-2023").derivedFrom()).containsExactly("ke-2023-kt", "ke-2023-tk");
        assertThat(observation("unrecorded-more").chartable()).isFalse();
        assertThat(observation("unrecorded-more").period()).isEqualTo(Period.UNDATED);
        assertThat(observation("unrecorded-more").range().bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(observation("border-km").flow()).isEmpty();
    }

    @Test
    void decimalsAreExactDownToTheLastZero() {
        assertThat(observation("kt-month").range().low()).isEqualTo(new BigDecimal("37500000.50"));
        assertThat(observation("power-tariff").range().high()).isEqualTo(new BigDecimal("0.0650"));
        assertThat(dataset.listSegments().getFirst().builtShare()).contains(new BigDecimal("0.0"));
    }

    @Test
    void observationsAreThoseOfTheMeasures() {
        assertThat(dataset.listObservations(Set.of("goods-trade", "border-length")))
                .hasSize(14)
                .extracting(Observation::id)
                .startsWith("ke-2021-total", "ke-2022-total")
                .endsWith("kt-half", "border-km");
        assertThat(dataset.listObservations(Set.of())).isEmpty();
        assertThat(dataset.listObservations(Set.of("' OR 1=1 --"))).isEmpty();
    }

    @Test
    void aTargetComesBackWhole() {
        assertThat(dataset.listTargets())
                .hasSize(3)
                .first()
                .isEqualTo(new Target(
                        "tg-2021-1bn",
                        "goods-trade",
                        Flow.TOTAL,
                        Range.of(new BigDecimal("1000000000")),
                        Unit.parse("USD"),
                        ReducedDate.parse("2021-05-05"),
                        date("2025"),
                        Target.DeadlineBasis.COUNTED,
                        "Both presidents",
                        "Visit to Nairobi",
                        Target.Kind.LEADERS,
                        Optional.of("tg-2015-800m"),
                        Optional.of(Range.of(new BigDecimal("700000000"), new BigDecimal("790000000"))),
                        new Citation("border-gazette-2024", "para 12"),
                        Confidence.HIGH,
                        "Counted from “within four years”."));
        assertThat(dataset.listTargets().get(1).deadline()).isEmpty();
    }

    @Test
    void aCrossingComesBackWhole() {
        assertThat(dataset.listCrossings())
                .hasSize(3)
                .first()
                .isEqualTo(new Crossing(
                        "cr-hill",
                        "Namanga",
                        "Namanga",
                        "Kajiado",
                        "Arusha",
                        Optional.of(new Crossing.Place(-2.545, 36.7917, 1.5)),
                        Set.of(Crossing.Kind.ROAD, Crossing.Kind.MARKET),
                        1,
                        date("1960"),
                        Crossing.Status.OPEN,
                        date("2024-03-02"),
                        "24 hours",
                        new Citation("border-gazette-2024", ""),
                        ""));
        assertThat(dataset.listCrossings().getLast().place()).isEmpty();
        assertThat(dataset.listCrossings().getLast().rank()).isZero();
    }

    @Test
    void projectsSegmentsMilestonesAndEventsComeBackWhole() {
        assertThat(dataset.listProjects())
                .hasSize(2)
                .first()
                .isEqualTo(new Project(
                        "coast-gas",
                        "Coast gas line",
                        Project.Kind.GAS_PIPELINE,
                        ProjectStatus.PROPOSED,
                        date("2024-03-02"),
                        new Citation("border-gazette-2024", ""),
                        ""));
        assertThat(dataset.listSegments())
                .hasSize(3)
                .first()
                .isEqualTo(new Segment(
                        "seg-gas-coast",
                        "coast-gas",
                        "Dar es Salaam to Mombasa",
                        List.of("TZA", "KEN"),
                        Optional.of(Range.of(new BigDecimal("580"), new BigDecimal("600.5"))),
                        Optional.of(new Quantity(Range.of(new BigDecimal("300000000")), Unit.parse("ft3/d"))),
                        Optional.of(new BigDecimal("0.0")),
                        ProjectStatus.PROPOSED,
                        new Citation("gas-atlas-2022", ""),
                        ""));
        assertThat(dataset.listMilestones())
                .hasSize(4)
                .element(1)
                .isEqualTo(new Milestone(
                        "ms-gas-agreement",
                        "coast-gas",
                        ReducedDate.parse("2021-05-05"),
                        Optional.empty(),
                        Milestone.Kind.AGREEMENT,
                        "Both presidents sign for a gas line",
                        "Both presidents",
                        Optional.of(new Quantity(
                                Range.of(new BigDecimal("1100000000"), new BigDecimal("1200000000")),
                                Unit.parse("USD"))),
                        new Citation("border-gazette-2024", "para 15"),
                        date("2024-03-02"),
                        Confidence.HIGH,
                        ""));
        assertThat(dataset.listEvents())
                .hasSize(2)
                .last()
                .isEqualTo(new Event(
                        "ev-closure",
                        ReducedDate.parse("2020-03"),
                        date("2020-06"),
                        Event.Kind.BORDER_CLOSURE,
                        "Two crossings close",
                        "Drivers waited for tests.",
                        List.of("cr-hill", "cr-taveta"),
                        new Citation("border-gazette-2024", "para 18"),
                        Confidence.MEDIUM,
                        ""));
    }

    @Test
    void everyClaimIsFoundByItsName() {
        List<ClaimRow> rows = dataset.listClaims(ClaimFilter.ALL, 0, 1000);
        assertThat(rows).hasSize(37);
        for (ClaimRow row : rows) {
            assertThat(dataset.findClaim(row.claim().ref())).contains(row.claim());
        }
        assertThat(dataset.findClaim(new ClaimRef(ClaimRef.Table.EVENTS, "cr-hill")))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> dataset.getSource("nowhere"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no source has the id nowhere");
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        List<ClaimRow> expected = dataset.listClaims(ClaimFilter.ALL, 0, 10);
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> dataset.listClaims(ClaimFilter.ALL, 0, 10)))
                .allMatch(expected::equals);
    }

    @Test
    void afterClosingNoDatabaseIsLeft() {
        Database closed = Database.open("closed");
        closed.close();
        assertThatThrownBy(() -> closed.source().getConnection()).isInstanceOf(Exception.class);
    }

    @Test
    void whatWasWorkedOutIsRemembered() {
        List<String> asked = new ArrayList<>();
        String first = dataset.remember("a key of this test", () -> {
            asked.add("once");
            return "answer";
        });
        assertThat(dataset.<String>remember("a key of this test", () -> "another"))
                .isEqualTo(first)
                .isEqualTo("answer");
        assertThat(asked).containsExactly("once");
        assertThat(dataset.<String>remember("another key", () -> "another")).isEqualTo("another");
    }

    private static Observation observation(String id) {
        return (Observation)
                dataset.findClaim(new ClaimRef(ClaimRef.Table.OBSERVATIONS, id)).orElseThrow();
    }

    private static Optional<ReducedDate> date(String text) {
        return Optional.of(ReducedDate.parse(text));
    }
}
