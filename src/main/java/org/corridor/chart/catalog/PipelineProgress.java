package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Project;

/** How much of the main pipeline is built, and the flows, costs and penalties that were stated of it. */
final class PipelineProgress implements Chart {
    @Override
    public String id() {
        return "pipeline-progress";
    }

    @Override
    public String name() {
        return "Pipeline progress";
    }

    @Override
    public Topic topic() {
        return Topic.ENERGY;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        if (!MainPipeline.exists(dataset)) {
            return Optional.of("The dataset has no pipeline with milestones.");
        }
        return isMeasured(dataset, MainPipeline.get(dataset, LocalDate.MAX))
                ? Optional.empty()
                : Optional.of("The dataset states neither a length nor an amount of its pipeline.");
    }

    private static boolean isMeasured(Dataset dataset, Project project) {
        return MainPipeline.steps(dataset, project, LocalDate.MAX).stream()
                        .anyMatch(step -> step.quantity().isPresent())
                || MainPipeline.segments(dataset, project).stream()
                        .anyMatch(part ->
                                part.lengthKm().isPresent() || part.capacity().isPresent());
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        Project project = MainPipeline.get(dataset, view.asOf());
        PipelineClaims claims = PipelineClaims.of(dataset, project, view.asOf());
        PipelineParts parts = new PipelineParts(dataset, claims);
        PipelineAmounts amounts = new PipelineAmounts(dataset, claims.amounts(), flow(project), parts.count());
        List<Layer> layers = new ArrayList<>(List.of(parts.layer(), amounts.bars(), amounts.aside()));
        layers.removeIf(layer -> layer.marks().isEmpty());
        return new ChartSpec(
                id(),
                title(project, parts, view.asOf()),
                subtitle(claims),
                new Frame.Panels(Stream.concat(parts.panel().stream(), amounts.panels().stream())
                        .toList()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        Project project = MainPipeline.get(dataset, view.asOf());
        PipelineClaims claims = PipelineClaims.of(dataset, project, view.asOf());
        return new PipelineSentences(dataset, project, claims).list(new PipelineParts(dataset, claims).longest());
    }

    private static String flow(Project project) {
        return project.kind() == Project.Kind.GAS_PIPELINE ? "Flow of gas" : "Flow of oil";
    }

    private static String title(Project project, PipelineParts parts, LocalDate asOf) {
        String day = Dates.words(asOf);
        String none = parts.count() == 0
                ? "no length had been stated by " + day
                : parts.whole()
                        .map(range -> range + " in length, as stated by " + day)
                        .orElse("length of its parts as stated by " + day);
        return project.name() + ": " + parts.stand().orElse(none);
    }

    private static String subtitle(PipelineClaims claims) {
        // the mark of a length is its evidence: without any, nothing is said
        String status = claims.status()
                .filter(_ -> claims.hasLengths())
                .map(project -> PipelineWords.status(project) + ". ")
                .orElse("");
        return Words.capital(status)
                + "Solid: built; dashed: not built; hatched: in dispute or foreseen; tick: a claim";
    }
}
