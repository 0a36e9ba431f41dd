package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/** What can be quoted of a pipeline's length: of its longest part in each economy, of the whole, and what it was last said to be. */
record PipelineSentences(Dataset dataset, Project project, PipelineClaims claims) {
    private static final Unit KM = Unit.parse("km");

    List<Sentence> list(List<PipelineStand.Part> parts) {
        List<Sentence> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            sentences.add(parts(parts));
        }
        whole().ifPresent(sentences::add);
        claims.status()
                .filter(_ -> claims.hasLengths())
                .map(PipelineSentences::status)
                .ifPresent(sentences::add);
        return sentences;
    }

    private Sentence parts(List<PipelineStand.Part> parts) {
        return new Prose()
                .say("of the " + project.name() + ", ")
                .each(parts, this::part)
                .end();
    }

    private void part(Prose prose, PipelineStand.Part part) {
        Segment segment = part.segment();
        List<ClaimRef> refs = new ArrayList<>(List.of(segment.ref()));
        claims.lengths().parts().getOrDefault(segment, List.of()).stream()
                .map(Claim::ref)
                .forEach(refs::add);
        List<String> names = segment.economies().stream()
                .map(id -> dataset.getEconomy(id).name())
                .toList();
        String where = names.isEmpty() ? segment.name() : "the part in " + Words.list(names);
        prose.say(where + ", put at ")
                .cite(Amounts.format(part.range(), KM), refs)
                .say(", is stated to be ");
        prose.cite(PipelineStand.built(segment.builtShare().orElseThrow()), segment);
    }

    /** Finds what is said of the whole line, from the shortest to the longest. */
    private Optional<Sentence> whole() {
        List<Milestone> all = claims.lengths().whole();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Milestone low =
                all.stream().min(Comparator.comparing(step -> km(step).low())).orElseThrow();
        Milestone high =
                all.stream().max(Comparator.comparing(step -> km(step).high())).orElseThrow();
        Prose prose = new Prose().say("for the whole " + project.name());
        length(prose.say(low == high ? ", one length is stated: " : ", stated lengths run from "), low);
        if (low != high) {
            length(prose.say(" to "), high);
        }
        return Optional.of(prose.end());
    }

    private void length(Prose prose, Milestone step) {
        String who = " (" + PipelineWords.who(dataset, step) + ", "
                + Dates.full(step.statedOn().orElse(step.date())) + ")";
        prose.cite(Amounts.format(km(step), KM), step).cite(who, step);
    }

    private static Range km(Milestone step) {
        return step.quantity().orElseThrow().range();
    }

    private static Sentence status(Project project) {
        String day = Dates.full(project.statusAsOf().orElseThrow());
        return new Prose()
                .say("the project was ")
                .cite(PipelineMilestones.words(project.status()) + " as last stated, " + day, project)
                .end();
    }
}
