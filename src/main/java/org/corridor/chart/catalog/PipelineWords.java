package org.corridor.chart.catalog;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.corridor.analysis.StatedAmount;
import org.corridor.chart.Dates;
import org.corridor.chart.Words;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;

/** The words of what is stated of a pipeline: what, by whom, and when. */
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

    /** Returns the years of which claims speak. */
    static String years(List<Milestone> claims) {
        IntSummaryStatistics years = claims.stream()
                .mapToInt(claim -> claim.date().first().getYear())
                .summaryStatistics();
        return "as stated in "
                + (years.getMin() == years.getMax()
                        ? String.valueOf(years.getMin())
                        : years.getMin() + "–" + years.getMax());
    }

    /** Returns an amount's name: the title of the latest step that states it. */
    static String name(StatedAmount amount) {
        String name = amount.milestones().isEmpty()
                ? "Capacity of " + amount.segments().getFirst().name()
                : amount.milestones().getLast().title();
        boolean penalty = amount.kind() == Milestone.Kind.PENALTY;
        // only the kind of a step tells that a sum is a penalty, unless its title says so
        return penalty && !name.toLowerCase(Locale.ROOT).contains("penalty") ? "Penalty: " + name : name;
    }

    /** Returns who states an amount, and on which days. */
    static String source(Dataset dataset, StatedAmount amount) {
        if (amount.milestones().isEmpty()) {
            return source(dataset, amount.segments().getFirst());
        }
        int parts = amount.segments().size();
        String capacity = parts == 0 ? "" : "; capacity of " + Words.count(parts, "part", "parts");
        List<String> days =
                amount.milestones().stream().map(PipelineWords::when).distinct().toList();
        return who(dataset, amount.milestones().getLast()) + ", " + Words.list(days) + capacity;
    }

    /** Returns the word for a project that was stated last, and the day: {@code shelved as last stated, 13 Jan 2026}. */
    static String status(Project project) {
        return Code.of(project.status()) + " as last stated, "
                + Dates.words(project.statusAsOf().orElseThrow());
    }
}
