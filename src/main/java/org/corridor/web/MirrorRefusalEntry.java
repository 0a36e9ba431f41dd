package org.corridor.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorRefusal;
import org.corridor.analysis.Overlap;
import org.corridor.dataset.Dataset;

/**
 * A count of one side that is set against nothing.
 *
 * @param nearest what the other side counted that comes nearest; absent where it counted nothing in that time
 * @param reasons why the two are not set against each other, as codes
 * @param words the same as clauses of a sentence
 * @param share how much of the longer of the two periods lies in both
 * @param disagree whether, although they are no rivals, the part is more than the whole in which it lies
 */
record MirrorRefusalEntry(
        String measure,
        String flow,
        String unit,
        MirrorEntry.LevelEntry count,
        Optional<MirrorEntry.LevelEntry> nearest,
        Optional<String> nearestMeasure,
        List<String> reasons,
        List<String> words,
        Optional<BigDecimal> share,
        boolean disagree) {

    static MirrorRefusalEntry of(Dataset dataset, MirrorRefusal refusal) {
        return new MirrorRefusalEntry(
                measure(refusal.count()),
                refusal.flow().code(),
                refusal.count().unit().toString(),
                MirrorEntry.LevelEntry.of(dataset, refusal.count()),
                refusal.nearest().map(level -> MirrorEntry.LevelEntry.of(dataset, level)),
                refusal.nearest().map(MirrorRefusalEntry::measure),
                refusal.codes(),
                refusal.words(),
                refusal.overlap().map(Overlap::share),
                refusal.contradicts());
    }

    private static String measure(Level level) {
        return level.claims().getFirst().measure();
    }
}
