package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.TradeSentences;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;

/** Each authority’s full years on their own true periods, never joined. */
final class TradeByAuthority implements Chart {
    @Override
    public String id() {
        return "trade-by-authority";
    }

    @Override
    public String name() {
        return "Trade by authority";
    }

    @Override
    public Topic topic() {
        return Topic.TRADE;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return TradeFocus.find(dataset, LocalDate.MAX)
                .filter(focus -> !new AuthorityBands(dataset, focus).bands().isEmpty())
                .map(_ -> Optional.<String>empty())
                .orElse(Optional.of("The dataset has no chartable figure of a full year of formal trade in money."));
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        AuthorityBands bands = new AuthorityBands(dataset, focus);
        LocalDate from = bands.start().orElse(view.asOf()).with(TemporalAdjusters.firstDayOfYear());
        LocalDate to = bands.end().orElse(view.asOf()).with(TemporalAdjusters.lastDayOfYear());
        return new ChartSpec(
                id(),
                title(dataset, focus, bands),
                subtitle(focus, bands),
                new Frame.Bands(from, to, focus.measure().unit(), bands.bands()),
                bands.layers(),
                Credits.source(dataset, bands.layers()),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        TradeSentences trade = new TradeSentences(dataset, focus, view.asOf());
        Economy a = dataset.info().sideA();
        Economy b = dataset.info().sideB();
        return Stream.of(trade.counted(), trade.countedOneWay(a, b), trade.countedOneWay(b, a))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Sets the highest of the latest counts against the lowest; each in its own year. */
    private static String title(Dataset dataset, TradeFocus focus, AuthorityBands bands) {
        List<Level> counts = focus.latestCounts().stream()
                .sorted(Comparator.comparing((Level level) -> level.range().high()))
                .toList();
        if (counts.isEmpty()) {
            int years = bands.years().size();
            return years == 0
                    ? "Nobody had stated a full year of trade"
                    : Words.capital(Words.count(years, "full year", "full years"))
                            + " of trade, and no count of both ways";
        }
        String trade = focus.flowOfTotals().isTotal() ? "trade" : Words.trade(dataset.info(), focus.flowOfTotals());
        String highest = count(dataset, counts.getLast(), " counts ", " of " + trade);
        return counts.size() == 1 ? highest : highest + ", " + count(dataset, counts.getFirst(), " ", "");
    }

    private static String count(Dataset dataset, Level level, String verb, String what) {
        return dataset.getAuthority(level.authority()).name() + verb
                + Amounts.format(level.range(), level.unit()) + what + " in "
                + Words.when(level.period(), level.calendar());
    }

    private static String subtitle(TradeFocus focus, AuthorityBands bands) {
        String calendars = bands.years().stream()
                .map(Level::calendar)
                .distinct()
                .sorted()
                .map(Dates::words)
                .collect(Collectors.joining("; "));
        boolean hollow = bands.years().stream().anyMatch(Level::computed);
        boolean estimates = bands.years().stream().anyMatch(Level::isEstimate);
        return "Full years, " + Words.unit(focus.measure().unit())
                + (calendars.isEmpty() ? "" : ". A bar is the true period: " + calendars)
                + (hollow ? ". Hollow: added up from two stated flows" : "")
                + (estimates ? ". Hatched: an estimate" : "");
    }
}
