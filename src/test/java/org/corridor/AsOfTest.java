package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.AsOf;
import org.corridor.analysis.Changes;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.KnownDataset;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Headlines;
import org.corridor.chart.Lead;
import org.corridor.chart.Mark;
import org.corridor.chart.QueryReader;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.catalog.Catalog;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.render.Drawing;
import org.corridor.render.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view as of a day knows what had been stated by then, nothing else, and for ever the same. */
class AsOfTest {
    /** Days on which something had just been stated, or was about to be. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "1900-01-01",
                    "1999-12-31",
                    "2009-02-01",
                    "2012-02-16",
                    "2014-06-01",
                    "2016-03-26",
                    "2018-12-31",
                    "2020-12-19",
                    "2021-10-03",
                    "2022-12-31",
                    "2023-05-18",
                    "2024-04-21",
                    "2024-04-24",
                    "2025-06-15",
                    "2025-08-03",
                    "2026-01-12",
                    "2026-11-21")
            .map(LocalDate::parse)
            .toList();

    /** Charts that draw everything of their kind; the others choose what is latest or largest. */
    private static final Set<String> DRAW_ALL =
            Set.of("target-history", "crossing-timeline", "crossings-map", "pipeline-milestones", "trade-by-authority");

    /** Wraps the dataset: JUnit closes arguments that can be closed. */
    record Subject(Dataset dataset) {
        List<Chart> charts() {
            return Catalog.list().stream()
                    .filter(chart -> chart.findObstacle(dataset).isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return dataset.info().name();
        }
    }

    static Stream<Subject> datasets() {
        return Stream.of(
                        ShippedDataset.get(),
                        ScriptsDataset.get(),
                        DatasetFolder.open(Path.of("src/test/resources/dataset-valid")))
                .map(Subject::new);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void whatIsKnownOnADayIsKnownOnEveryLaterDay(Subject subject) {
        Dataset dataset = subject.dataset();
        Set<ClaimRef> before = Set.of();
        for (LocalDate day : DAYS) {
            Dataset known = new KnownDataset(dataset, day);
            Set<ClaimRef> now = claims(known).map(Claim::ref).collect(Collectors.toSet());
            assertThat(now).as("as of %s", day).containsAll(before);
            assertThat(now).allSatisfy(ref -> assertThat(known.findClaim(ref)).isPresent());
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void aChartThatDrawsAllOfItsKindNeverLosesAClaim(Subject subject) {
        subject.charts().stream().filter(chart -> DRAW_ALL.contains(chart.id())).forEach(chart -> {
            Set<ClaimRef> before = Set.of();
            for (LocalDate day : recent()) {
                Set<ClaimRef> now = refs(chart.read(subject.dataset(), View.on(day))).stream()
                        .filter(ref -> !isSuperseded(chart, ref))
                        .collect(Collectors.toSet());
                assertThat(now).as("%s as of %s", chart.id(), day).containsAll(before);
                before = now;
            }
        });
    }

    /** On the map the last report takes the place of the one before; on the time line, what happened that of a bare name. */
    private static boolean isSuperseded(Chart chart, ClaimRef ref) {
        return chart.id().equals("crossings-map") && ref.table() == ClaimRef.Table.EVENTS
                || chart.id().equals("crossing-timeline") && ref.table() == ClaimRef.Table.CROSSINGS;
    }

    /** A time line of fifteen years tells older spans with the first one that it draws, and older events no more. */
    private static List<LocalDate> recent() {
        return DAYS.stream()
                .filter(day -> day.getYear() >= 2012 && day.getYear() < 2024)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void noChartNamesAClaimThatWasNotKnown(Subject subject) {
        for (LocalDate day : DAYS) {
            Dataset known = new KnownDataset(subject.dataset(), day);
            for (Chart chart : subject.charts()) {
                assertThat(refs(chart.read(subject.dataset(), View.on(day))))
                        .as("%s as of %s", chart.id(), day)
                        .allSatisfy(ref -> assertThat(known.findClaim(ref))
                                .hasValueSatisfying(claim -> assertThat(isCited(known, claim, day))
                                        .isTrue()));
            }
        }
    }

    /** Who names no day of statement must not be cited before it was published. */
    private static boolean isCited(Dataset dataset, Claim claim, LocalDate day) {
        return claim.stated().isPresent()
                || dataset.getSource(claim.citation().source())
                        .published()
                        .map(date -> !date.first().isAfter(day))
                        .orElse(true);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void whatIsSaidLaterChangesNothing(Subject subject) {
        for (LocalDate day : DAYS) {
            String expected = everything(subject, subject.dataset(), day);
            for (long seed = 0; seed < 3; seed++) {
                Dataset otherwise = new Hindsight(subject.dataset(), day, seed);
                assertThat(everything(subject, otherwise, day))
                        .as("as of %s, seed %s", day, seed)
                        .isEqualTo(expected);
            }
        }
    }

    /** Returns all that is said as of a day: every chart with its data, headlines, lead, outcomes and changes. */
    private static String everything(Subject subject, Dataset dataset, LocalDate day) {
        StringBuilder said = new StringBuilder();
        for (Chart chart : subject.charts()) {
            View view = View.on(day);
            ChartSpec spec = chart.read(dataset, view);
            said.append(spec.frame()).append(spec.layers());
            said.append(new String(encode("json", Drawing.of(chart, dataset, view, 1))));
        }
        Selection selection = new Selection(
                Reading.LOW,
                day,
                Selection.on(day).authority(),
                Selection.on(day).flow());
        for (Selection each : List.of(Selection.on(day), selection)) {
            said.append(Headlines.of(each.of(dataset), each)).append('\n');
            said.append(Changes.between(dataset, day.minusYears(2), each)).append('\n');
        }
        said.append(Lead.of(new KnownDataset(dataset, day), day));
        said.append(JudgedTarget.list(dataset, day));
        return said.toString();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void toKnowTwiceIsToKnowOnceAndChartsKnowByThemselves(Subject subject) {
        for (LocalDate day : DAYS) {
            Dataset once = new KnownDataset(subject.dataset(), day);
            assertThat(claims(new KnownDataset(once, day)))
                    .containsExactlyElementsOf(claims(once).toList());
            for (Chart chart : subject.charts()) {
                assertThat(chart.spec(subject.dataset(), View.on(day)))
                        .as("%s as of %s", chart.id(), day)
                        .isEqualTo(chart.read(subject.dataset(), View.on(day)));
            }
        }
    }

    @Test
    void aViewOfAPastDayIsTheSameBytesTodayAndInAYear() {
        Dataset dataset = ShippedDataset.get();
        Map<String, List<String>> query = Map.of("asOf", List.of("2024-04-24"));
        for (Chart chart : Catalog.list()) {
            View today = ViewQuery.read(new QueryReader(query), ShippedDataset.DAY, dataset);
            View later = ViewQuery.read(new QueryReader(query), ShippedDataset.DAY.plusYears(1), dataset);
            assertThat(later).isEqualTo(today);
            for (String format : List.of("svg", "json", "csv")) {
                assertThat(encode(format, new Drawing(chart.read(dataset, later), dataset, later, 1)))
                        .as(chart.id() + "." + format)
                        .isEqualTo(encode(format, new Drawing(chart.read(dataset, today), dataset, today, 1)));
            }
        }
    }

    @Test
    void theFileOfAPastDayDoesNotTellWhatBecameOfACrossing() {
        String json = json("crossings-map", "2024-04-24");
        assertThat(json).contains("Mirjaveh–Taftan, road, local: open, 4 Oct 2021");
        assertThat(json).doesNotContain("2026-04-28", "trade had all but stopped");
        assertThat(json("crossings-map", "2026-11-21")).contains("restricted, 28 Apr 2026");
    }

    @Test
    void theTableOfAPastDayDoesNotTellItEither() {
        ClaimRef crossing = new ClaimRef(ClaimRef.Table.CROSSINGS, "cr-rimdan-gabd");
        Dataset known = new KnownDataset(ShippedDataset.get(), LocalDate.of(2024, 4, 24));
        ClaimFilter only = new ClaimFilter(
                "", Set.of(crossing), Set.of(), Set.of(), Set.of(), Set.of(), ClaimFilter.ALL.order());
        assertThat(known.listClaims(only, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.claim().statement()).isEqualTo("Rimdan–Gabd: unknown"));
    }

    @Test
    void theTitleOfAPastDayDoesNotTellWhatBecameOfAProject() {
        assertThat(title("pipeline-milestones", "2024-04-24")).doesNotContain("shelved");
        assertThat(title("pipeline-milestones", "2026-01-13")).contains("shelved as last stated");
    }

    @Test
    void anEventCountsFromTheDayOnWhichItsSourceAppeared() {
        Dataset dataset = ShippedDataset.get();
        ClaimRef event = new ClaimRef(ClaimRef.Table.EVENTS, "ev-2021-04-29");
        assertThat(new KnownDataset(dataset, LocalDate.of(2021, 10, 3)).findClaim(event))
                .isEmpty();
        assertThat(new KnownDataset(dataset, LocalDate.of(2021, 10, 4)).findClaim(event))
                .isPresent();
        Claim contract = dataset.findClaim(new ClaimRef(ClaimRef.Table.MILESTONES, "rail-1921"))
                .orElseThrow();
        assertThat(AsOf.since(dataset, contract)).contains(LocalDate.of(1921, 1, 1));
    }

    private static String title(String chart, String day) {
        return Catalog.find(chart)
                .orElseThrow()
                .read(ShippedDataset.get(), View.on(LocalDate.parse(day)))
                .title();
    }

    private static String json(String chart, String day) {
        View view = View.on(LocalDate.parse(day));
        ChartSpec spec = Catalog.find(chart).orElseThrow().read(ShippedDataset.get(), view);
        return new String(encode("json", new Drawing(spec, ShippedDataset.get(), view, 1)));
    }

    private static byte[] encode(String format, Drawing drawing) {
        return Encoders.find(format).orElseThrow().encode(drawing);
    }

    private static Set<ClaimRef> refs(ChartSpec spec) {
        return Set.copyOf(Mark.claims(spec.marks().stream()));
    }

    private static Stream<Claim> claims(Dataset dataset) {
        Set<String> measures = dataset.listMeasures().stream().map(Measure::id).collect(Collectors.toSet());
        return Stream.of(
                        dataset.listObservations(measures),
                        dataset.listTargets(),
                        dataset.listMilestones(),
                        dataset.listEvents(),
                        dataset.listCrossings())
                .flatMap(List::stream)
                .map(Function.<Claim>identity());
    }
}
