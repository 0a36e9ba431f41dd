package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.ScriptsDataset;
import org.corridor.ShippedDataset;
import org.corridor.analysis.KnownDataset;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be quoted is in the claims, says where they stand, and speaks as people do. */
class QuoteTest {
    private static final List<LocalDate> DAYS = Stream.of(
                    "1900-01-01", "2012-10-09", "2016-03-26", "2021-12-31", "2024-04-24", "2026-11-21")
            .map(LocalDate::parse)
            .toList();

    /** Wraps the dataset: JUnit closes arguments that can be closed. */
    record Quoted(String id, Dataset dataset, View view, Quote quote) {
        Founded founded() {
            ChartSpec spec = new ChartSpec(
                    id,
                    "",
                    "",
                    new Frame.Time(view.asOf(), view.asOf(), Optional.empty(), List.of()),
                    List.of(),
                    "",
                    "");
            return new Founded(dataset, view, spec);
        }

        @Override
        public String toString() {
            return id + " of " + dataset.info().name() + ", " + view.selection();
        }
    }

    static Stream<Quoted> quotes() {
        return Stream.of(ShippedDataset.get(), ScriptsDataset.get())
                .flatMap(dataset -> views(dataset).flatMap(view -> quotes(dataset, view)));
    }

    private static Stream<View> views(Dataset dataset) {
        Economy a = dataset.info().sideA();
        Economy b = dataset.info().sideB();
        LocalDate day = DAYS.getLast();
        Stream<Selection> selections = Stream.of(
                new Selection(Reading.OFFICIAL, DAYS.get(4), Optional.empty(), Optional.empty()),
                new Selection(Reading.LOW, day, Optional.empty(), Optional.of(Flow.of(a.id(), b.id()))),
                new Selection(Reading.HIGH, day, Optional.empty(), Optional.of(Flow.TOTAL)),
                new Selection(Reading.PREFERRED, day, Optional.empty(), Optional.of(Flow.of(b.id(), a.id()))),
                new Selection(
                        Reading.ALL,
                        day,
                        Optional.of(dataset.listAuthorities().getFirst().id()),
                        Optional.empty()));
        return Stream.concat(DAYS.stream().map(View::on), selections.map(View::of));
    }

    private static Stream<Quoted> quotes(Dataset dataset, View view) {
        Stream<Quoted> charts = Catalog.list().stream()
                .filter(chart -> chart.findObstacle(dataset).isEmpty())
                .map(chart -> new Quoted(chart.id(), dataset, view, Quote.of(chart, dataset, view)));
        Stream<Quoted> headlines = HeadlineQuotes.of(dataset, view).entrySet().stream()
                .map(entry -> new Quoted("headline " + entry.getKey(), dataset, view, entry.getValue()));
        return Stream.concat(charts, headlines);
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void everyNumberIsInTheClaimsOfItsPhrase(Quoted quoted) {
        for (Quote.Line line : quoted.quote().lines()) {
            for (Quote.Part part : line.parts()) {
                assertThat(quoted.founded().baseless(part.text(), part.claims()))
                        .as(part.text())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void aMadeUpNumberWouldBeFound(Quoted quoted) {
        for (Quote.Line line : quoted.quote().lines()) {
            for (Quote.Part part : line.parts()) {
                assertThat(quoted.founded().baseless(part.text() + " $7.7777bn", part.claims()))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void everyClaimOfASentenceIsInAFootnoteThatItCites(Quoted quoted) {
        for (Quote.Line line : quoted.quote().lines()) {
            Set<ClaimRef> cited = new HashSet<>();
            line.footnotes()
                    .forEach(number -> cited.addAll(
                            quoted.quote().footnotes().get(number - 1).claims()));
            line.parts().forEach(part -> assertThat(cited).as(line.text()).containsAll(part.claims()));
            assertThat(line.footnotes()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void aSentenceWithANumberHasAFootnoteBesideThatOfTheDataset(Quoted quoted) {
        int dataset = quoted.quote().footnotes().size();
        for (Quote.Line line : quoted.quote().lines()) {
            boolean number = line.parts().stream()
                    .anyMatch(part -> !part.claims().isEmpty()
                            && !NumberToken.of(part.text()).isEmpty());
            assertThat(line.footnotes().stream().anyMatch(note -> note != dataset) || !number)
                    .as(line.text())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void footnotesAreOneAPublicationInOrderOfUseAndTheDatasetIsTheLast(Quoted quoted) {
        List<Footnote> notes = quoted.quote().footnotes();
        assertThat(notes.stream().map(Footnote::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, notes.size()).boxed().toList());
        assertThat(notes.stream().flatMap(note -> note.source().stream())).doesNotHaveDuplicates();
        assertThat(notes.stream().filter(note -> note.source().isEmpty())).hasSize(notes.isEmpty() ? 0 : 1);
        for (Footnote note : notes) {
            note.source()
                    .ifPresent(source -> note.claims()
                            .forEach(ref -> assertThat(
                                            claim(quoted, ref).citation().source())
                                    .isEqualTo(source)));
        }
        if (!notes.isEmpty()) {
            assertThat(notes.getLast().text())
                    .contains(quoted.dataset().info().version())
                    .contains(Dates.full(quoted.view().asOf()));
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void sentencesSpeakAsPeopleDo(Quoted quoted) {
        assertThat(quoted.quote().lines()).hasSizeLessThanOrEqualTo(3);
        for (Quote.Line line : quoted.quote().lines()) {
            assertThat(line.text())
                    .doesNotContainPattern("\\d{4}-\\d{2}")
                    .doesNotContainPattern("\\b[A-Z]{3}-[A-Z]{3}\\b")
                    .doesNotContain("_", "  ", "..", " ,", "null", "observations/")
                    .endsWith(".");
            for (Quote.Part part : line.parts()) {
                part.claims().forEach(ref -> assertThat(line.text()).doesNotContain(ref.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void noMiddleOfARangeIsSaid(Quoted quoted) {
        for (Quote.Line line : quoted.quote().lines()) {
            List<Quantity> ranges = line.parts().stream()
                    .flatMap(part -> part.claims().stream())
                    .flatMap(ref -> claim(quoted, ref).quantity().stream())
                    .toList();
            ranges.stream().filter(quantity -> !quantity.range().isPoint()).forEach(quantity -> {
                Range range = quantity.range();
                BigDecimal middle = range.low().add(range.high()).divide(BigDecimal.TWO);
                assertThat(line.text()).doesNotContain(Amounts.format(middle, quantity.unit()) + " ");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void nothingIsCitedThatHadNotBeenStated(Quoted quoted) {
        Dataset known = new KnownDataset(quoted.dataset(), quoted.view().asOf());
        for (Footnote note : quoted.quote().footnotes()) {
            for (ClaimRef ref : note.claims()) {
                known.findClaim(ref)
                        .orElseThrow()
                        .stated()
                        .ifPresent(day -> assertThat(day.first())
                                .isBeforeOrEqualTo(quoted.view().asOf()));
            }
        }
    }

    private static Claim claim(Quoted quoted, ClaimRef ref) {
        return quoted.dataset().findClaim(ref).orElseThrow();
    }

    @Test
    void everyChartOfTheShippedDatasetSaysMoreThanItsTitle() {
        View view = View.on(ShippedDataset.DAY);
        for (Chart chart : Catalog.list()) {
            Quote quote = Quote.of(chart, ShippedDataset.get(), view);
            assertThat(quote.isEmpty()).as(chart.id()).isFalse();
            assertThat(quote.text())
                    .doesNotStartWith(chart.spec(ShippedDataset.get(), view).title());
        }
    }

    @Test
    void everyHeadlineCanBeQuoted() {
        View view = View.on(ShippedDataset.DAY);
        List<String> ids = Headlines.of(ShippedDataset.get(), view.asOf()).stream()
                .map(Headline::id)
                .toList();
        assertThat(HeadlineQuotes.of(ShippedDataset.get(), view).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void aPastDayIsSaidBeforeTheFirstSentenceOnly() {
        Quote quote = quote("target-vs-actual", "2024-04-24");
        assertThat(quote.text()).startsWith("As stated by 24 April 2024: the leaders’ target");
        assertThat(quote.text().split("As stated by")).hasSize(2);
        assertThat(quote("target-vs-actual", "2026-11-21").text()).doesNotContain("As stated by");
    }

    @Test
    void theTargetTheCountsAndTheirSharesAreSaidTogether() {
        assertThat(quote("target-vs-actual", "2026-11-21").text())
                .contains("$10bn a year by 2029")
                .contains("$3.129bn (Trade Promotion Organization of Iran, 2024–25)")
                .contains("about $1.037bn (Ministry of Commerce of Pakistan, 2023–24, added up by us)")
                .endsWith(": 31%, about 10%, under 1% and 23% of it.");
    }

    @Test
    void whatIsCopiedHasItsFootnotesBeneath() {
        String plain = quote("mirror-gap", "2026-11-21").plain();
        List<String> lines = new ArrayList<>(plain.lines().toList());
        assertThat(lines.getFirst()).contains("[1]", "[2]").endsWith(".[3]");
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.subList(2, lines.size()))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches("\\[\\d] .*\\p{L}.*"));
    }

    @Test
    void aSelectionOfFiguresIsSaidWhereThereAreFigures() {
        Selection selection = new Selection(
                Reading.OFFICIAL,
                LocalDate.parse("2024-04-24"),
                Optional.of("ir-customs"),
                Optional.of(Flow.of("IRN", "PAK")));
        Quote trade = quote("trade-by-authority", View.of(selection));
        assertThat(trade.text())
                .startsWith(
                        "As stated by 24 April 2024, on official statistics only, on what Customs of Iran states only,"
                                + " for Iranian exports to Pakistan only: the latest full year of Iranian exports to Pakistan");
        assertThat(quote("crossings-map", View.of(selection)).text())
                .startsWith("As stated by 24 April 2024: ")
                .doesNotContain("official statistics");
    }

    @Test
    void whatAReadingLeavesOutIsNotQuoted() {
        Selection official = new Selection(Reading.OFFICIAL, ShippedDataset.DAY, Optional.empty(), Optional.empty());
        assertThat(quote("stated-trade", "2026-11-21").text()).contains("$3.3bn", "Tehran Chamber");
        assertThat(quote("stated-trade", View.of(official)).text())
                .startsWith("On official statistics only: ")
                .doesNotContain("$3.3bn", "an estimate");
    }

    /** In files of another order nothing else is said. */
    @Test
    void theOrderOfRowsDoesNotMatter() {
        View view = View.on(ShippedDataset.DAY);
        List<String> texts = quotes(ShippedDataset.get(), view)
                .map(quoted -> quoted.quote().plain())
                .toList();
        for (long seed = 1; seed <= 5; seed++) {
            Dataset shuffled = shuffled(ShippedDataset.get(), new SplittableRandom(seed));
            assertThat(quotes(shuffled, view).map(quoted -> quoted.quote().plain()))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(texts);
        }
    }

    private static Dataset shuffled(Dataset dataset, SplittableRandom random) {
        return (Dataset) Proxy.newProxyInstance(
                Dataset.class.getClassLoader(), new Class<?>[] {Dataset.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("whole")) {
                        return proxy;
                    }
                    Object answer = method.invoke(dataset, arguments);
                    if (answer instanceof List<?> list && !method.getName().equals("listClaims")) {
                        List<?> other = new ArrayList<>(list);
                        Collections.shuffle(other, Random.from(random));
                        return other;
                    }
                    return answer;
                });
    }

    private static Quote quote(String chart, View view) {
        return Quote.of(Catalog.find(chart).orElseThrow(), ShippedDataset.get(), view);
    }

    private static Quote quote(String chart, String day) {
        return quote(chart, View.on(LocalDate.parse(day)));
    }
}
