package org.corridor.chart.catalog;

import java.util.Arrays;
import org.corridor.chart.Dates;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;

/** Who stated a step of a pipeline, and when. */
final class PipelineWords {
    private PipelineWords() {}

    /** Returns whom the claim names, or else the publication. */
    static String who(Dataset dataset, Milestone claim) {
        return claim.actors().isEmpty()
                ? dataset.getSource(claim.citation().source()).shortName()
                : Words.list(Arrays.stream(claim.actors().split(";"))
                        .map(String::strip)
                        .toList());
    }

    /** Returns the day on which it was stated; where that is not known, the day of which it speaks. */
    static String when(Milestone claim) {
        return Dates.words(claim.statedOn().orElse(claim.date()));
    }

    /** Returns where a part is described, and in which month or year that was published. */
    static String source(Dataset dataset, Segment segment) {
        Source source = dataset.getSource(segment.citation().source());
        return source.shortName()
                + source.published()
                        .map(day -> ", "
                                + (day.precision() == ReducedDate.Precision.YEAR
                                        ? day.text()
                                        : Dates.month(day.first())))
                        .orElse("");
    }
}
