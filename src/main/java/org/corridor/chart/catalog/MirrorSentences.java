package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorGap;
import org.corridor.chart.Attribution;
import org.corridor.chart.Dates;
import org.corridor.chart.GapWords;
import org.corridor.chart.Percent;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** What can be quoted of one flow and year that both sides counted. */
record MirrorSentences(Dataset dataset, MirrorGap gap) {
    List<Sentence> list() {
        return List.of(figures(), bases());
    }

    private Sentence figures() {
        Attribution attribution = new Attribution(dataset);
        Prose prose = new Prose().say(flow() + " come to ").add(one -> attribution.write(one, gap.a()));
        prose.say(" as one side counts and to ").add(other -> attribution.write(other, gap.b()));
        prose.say(" as the other does: ").cite(distance(), claims());
        return (gap.disagrees() ? prose : prose.say("; the two ranges meet")).end();
    }

    private String flow() {
        return gap.flow().isTotal()
                ? Words.pair(dataset.info()) + " exports and imports together"
                : MirrorRows.flow(dataset, gap.flow());
    }

    /** Returns {@code the higher is 2.0 times the lower}, or {@code the two are $842m apart}. */
    private String distance() {
        String words = GapWords.brief(gap.gap(), gap.a().unit());
        return words.endsWith(" times") ? "the higher is " + words + " the lower" : "the two are " + words;
    }

    private Sentence bases() {
        boolean same = gap.a().calendar() == gap.b().calendar() && gap.shared().compareTo(BigDecimal.ONE) == 0;
        if (same) {
            return new Prose()
                    .say("both count by the ")
                    .cite(Dates.words(gap.a().calendar()), claims())
                    .say(", but each on a basis of its own, which is not adjusted for")
                    .end();
        }
        if (!gap.isYear()) {
            return new Prose()
                    .say("the two times share ")
                    .cite(Percent.format(gap.shared()) + " of their days", claims())
                    .say(", and neither time nor basis is adjusted for")
                    .end();
        }
        return new Prose()
                .say("one counts by the ")
                .cite(Dates.words(gap.a().calendar()), gap.a().refs())
                .say(", the other by the ")
                .cite(Dates.words(gap.b().calendar()), gap.b().refs())
                .say(", which share ")
                .cite(Percent.format(gap.shared()) + " of their days", claims())
                .say(", and neither calendar nor basis is adjusted for")
                .end();
    }

    private List<ClaimRef> claims() {
        return Stream.of(gap.a(), gap.b())
                .map(Level::refs)
                .flatMap(List::stream)
                .toList();
    }
}
