package org.corridor.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.InformalTrade;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.TargetShare;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/**
 * What can be quoted of the trade in focus: what was counted, guessed and promised, each with its authority. Headlines and
 * charts say it in the same words.
 */
public final class TradeSentences {
    /** More than so many figures in one sentence are told by their ends. */
    private static final int MOST = 5;

    private final Dataset dataset;
    private final TradeFocus focus;
    private final Attribution attribution;
    private final Optional<Target> target;

    public TradeSentences(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        this.dataset = dataset;
        this.focus = focus;
        this.attribution = new Attribution(dataset);
        this.target = focus.findCurrentTarget(asOf);
    }

    /** Says the target that stands. */
    public Optional<Sentence> promised() {
        return target.map(new Promise(dataset)::sentence);
    }

    /** Says what each authority counted in its latest full year. */
    public Optional<Sentence> counted() {
        List<Level> counts = counts();
        return counts.isEmpty() ? Optional.empty() : Optional.of(counted(counts).end());
    }

    /** Says the same, and which share of the target that is: the sentence after {@link #promised}. */
    public Optional<Sentence> countedOfIt() {
        List<Level> counts = counts();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Prose prose = counted(counts);
        List<Level> told = told(counts);
        target.filter(goal -> goal.range().low().signum() > 0)
                .ifPresent(goal -> prose.say(": ")
                        .each(told, (each, level) -> each.cite(share(level, goal), with(level, goal)))
                        .say(" of it"));
        return Optional.of(prose.end());
    }

    private List<Level> counts() {
        return counts(focus.totals());
    }

    /** Lists the latest full year of each authority that publishes statistics, with all that it gave for that year. */
    private static List<Level> counts(List<Level> levels) {
        List<Level> statistics = levels.stream().filter(Level::isStatistic).toList();
        return Latest.dated(statistics).stream()
                .map(latest -> Level.together(statistics.stream()
                        .filter(level -> isSame(level, latest))
                        .toList()))
                .toList();
    }

    private static boolean isSame(Level one, Level other) {
        return one.authority().equals(other.authority())
                && one.calendar() == other.calendar()
                && one.period().equals(other.period());
    }

    private Prose counted(List<Level> counts) {
        return figures(latest(counts), counts, come(counts));
    }

    private Prose latest(List<Level> counts) {
        return new Prose()
                .say("the latest full " + (counts.size() == 1 ? "year" : "years") + " of " + trade() + " that "
                        + (counts.size() == 1 ? "was counted " : "were counted "));
    }

    private String trade() {
        return Words.subject(dataset.info(), focus.flowOfTotals());
    }

    private static String come(List<Level> counts) {
        return counts.size() == 1 ? "comes to " : "come to ";
    }

    /** Writes all figures where they are few, else the lowest and the highest. */
    private Prose figures(Prose prose, List<Level> levels, String come) {
        return levels.size() > MOST
                ? fromTo(prose, ends(levels), come, "run from ")
                : prose.say(come).each(levels, attribution::write);
    }

    private Prose fromTo(Prose prose, List<Level> ends, String is, String runs) {
        attribution.write(prose.say(ends.size() == 1 ? is : runs), ends.getFirst());
        if (ends.size() > 1) {
            attribution.write(prose.say(" to "), ends.getLast());
        }
        return prose;
    }

    /** Returns the figures that are told: all where they are few, else the lowest and the highest. */
    private static List<Level> told(List<Level> levels) {
        return levels.size() <= MOST ? levels : ends(levels);
    }

    /** Returns the level with the lowest low end and the one with the highest high end; one where they are the same. */
    static List<Level> ends(List<Level> levels) {
        Level low = levels.stream()
                .min(Comparator.comparing(level -> level.range().low()))
                .orElseThrow();
        Level high = levels.stream()
                .max(Comparator.comparing(level -> level.range().high()))
                .orElseThrow();
        return low == high ? List.of(low) : List.of(low, high);
    }

    /** Says each count as a share of the target. */
    public Optional<Sentence> shares() {
        List<Level> counts = counts();
        return target.filter(goal -> !counts.isEmpty() && goal.range().low().signum() > 0)
                .map(goal -> shares(told(counts), goal));
    }

    private Sentence shares(List<Level> levels, Target goal) {
        Prose prose = latest(levels).say(come(levels)).each(levels, (each, level) -> share(each, level, goal));
        prose.say(" of the ");
        Promise.amount(prose, goal);
        return prose.say(" that was promised").end();
    }

    private void share(Prose prose, Level level, Target goal) {
        attribution.whose(prose.cite(share(level, goal), with(level, goal)), level);
    }

    private static String share(Level level, Target goal) {
        Range share = TargetShare.find(level.range(), goal.range()).orElseThrow();
        return Amounts.qualifier(share) + Percent.format(share);
    }

    private static List<ClaimRef> with(Level level, Target goal) {
        return Stream.concat(level.refs().stream(), Stream.of(goal.ref())).toList();
    }

    /** Says what is guessed of trade that nobody declares. */
    public Optional<Sentence> guessed(LocalDate asOf) {
        List<Level> estimates =
                InformalTrade.latestValues(dataset, focus.measure().unit(), asOf);
        if (estimates.isEmpty()) {
            return Optional.empty();
        }
        boolean one = estimates.size() == 1;
        Prose prose = new Prose()
                .say((one ? "an estimate" : "estimates") + " of informal trade, which "
                        + (one ? "is no statistic, " : "are no statistics, "));
        return Optional.of(figures(prose, estimates, one ? "puts it at " : "put it at ")
                .say(" a year")
                .end());
    }

    /** Says what each authority counted in its latest full year of what one side sells to the other. */
    public Optional<Sentence> countedOneWay(Economy from, Economy to) {
        List<Level> counts = counts(focus.oneWay(from.id(), to.id()));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Prose prose = new Prose()
                .say("for " + Words.exports(from, to) + " alone, the latest full "
                        + (counts.size() == 1 ? "year " : "years "));
        return Optional.of(figures(prose, counts, come(counts)).end());
    }

    /** Says from what to what everybody’s levels run. */
    public Optional<Sentence> stated(List<Level> levels) {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<Level> ends = ends(levels);
        Prose prose = new Prose().say("what is stated of a year of " + trade() + " ");
        return Optional.of(fromTo(prose, ends, "is ", "runs from ").end());
    }
}
