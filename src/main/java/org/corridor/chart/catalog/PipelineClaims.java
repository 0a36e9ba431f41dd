package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.AsOf;
import org.corridor.analysis.StatedAmount;
import org.corridor.analysis.StatedLengths;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;

/**
 * What had been stated of a pipeline by a day.
 *
 * @param known the parts of which something had been stated
 * @param lengths of all parts, and of the whole
 * @param amounts everything else that has a unit
 * @param status the project where its status had been stated
 */
record PipelineClaims(
        List<Segment> known, StatedLengths lengths, List<StatedAmount> amounts, Optional<Project> status) {
    static PipelineClaims of(Dataset dataset, Project project, LocalDate asOf) {
        List<Segment> parts = MainPipeline.segments(dataset, project);
        List<Segment> known = AsOf.keepParts(dataset, parts, asOf);
        List<Milestone> steps = MainPipeline.steps(dataset, project, asOf).stream()
                .filter(step -> !step.date().first().isAfter(asOf))
                .filter(step -> step.quantity().isPresent())
                .toList();
        List<Milestone> km = steps.stream().filter(PipelineClaims::isLength).toList();
        StatedLengths lengths = StatedLengths.of(parts, km, dataset.listEconomies());
        List<Milestone> others = steps.stream()
                .filter(step -> !isLength(step) || lengths.others().contains(step))
                .toList();
        Optional<Project> status = Optional.of(project)
                .filter(one -> one.statusAsOf()
                        .filter(date -> !date.first().isAfter(asOf))
                        .isPresent());
        return new PipelineClaims(known, lengths, StatedAmount.list(others, known), status);
    }

    private static boolean isLength(Milestone step) {
        return step.quantity().orElseThrow().unit().toString().equals("km");
    }

    /** Tells whether anything is said of the length of a part or of the whole. */
    boolean hasLengths() {
        return !lengths.whole().isEmpty()
                || lengths.parts().entrySet().stream()
                        .anyMatch(part -> known.contains(part.getKey())
                                || !part.getValue().isEmpty());
    }
}
