package org.corridor.chart.catalog;

import org.corridor.analysis.Level;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Period;

/** Levels as figures on a time axis. */
final class LevelFigure {
    private LevelFigure() {}

    /**
     * Returns the figure of a level.
     *
     * @param group what its mark's id begins with
     * @param span on which it is drawn
     */
    static TimeLayer.Figure of(Dataset dataset, String group, Level level, Period.Span span, Label label) {
        String id = group + "-" + level.claims().getFirst().id();
        return new TimeLayer.Figure(
                new Mark(id, Words.sentence(dataset, level), level.refs()),
                span.first(),
                span.last(),
                level.range(),
                Hue.of(dataset.getAuthority(level.authority()), dataset.info()),
                level.computed(),
                level.isEstimate(),
                level.isWeak(),
                label);
    }
}
