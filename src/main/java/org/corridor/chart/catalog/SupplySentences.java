package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.PowerFigure;
import org.corridor.analysis.PowerLine;
import org.corridor.analysis.PowerSupply;
import org.corridor.chart.Amounts;
import org.corridor.chart.Attribution;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** What can be quoted of electric power: the most that lines and contracts allow, and what was last said to arrive. */
record SupplySentences(Dataset dataset, PowerSupply supply) {
    List<Sentence> list() {
        List<Sentence> sentences = new ArrayList<>();
        allowed().ifPresent(sentences::add);
        arrived().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Sentence> allowed() {
        return supply.lines().stream()
                .max(Comparator.comparing(line -> line.steps().getLast().range().high()))
                .map(this::allowed);
    }

    private Sentence allowed(PowerLine line) {
        PowerLine.Step step = line.steps().getLast();
        List<ClaimRef> claims = step.claims().stream().map(Claim::ref).toList();
        String amount = Amounts.format(step.range(), PowerSupply.MEGAWATT);
        String who = who(step.claims().getFirst());
        return new Prose()
                .say("lines and contracts allow ")
                .cite(amount + " of electricity from " + Dates.full(step.since()), claims)
                .cite(" (" + who + ")", claims)
                .end();
    }

    /** Returns who states what is allowed, and when. */
    private String who(Claim claim) {
        String name = switch (claim) {
            case Observation figure -> dataset.getAuthority(figure.authority()).name();
            case Milestone step -> PipelineWords.who(dataset, step);
            case Target _, Event _, Crossing _, Project _, Segment _ ->
                dataset.getSource(claim.citation().source()).shortName();
        };
        return name + claim.stated().map(day -> ", stated " + Dates.when(day)).orElse("");
    }

    private Optional<Sentence> arrived() {
        return supply.delivered().stream()
                .map(PowerFigure::figure)
                .max(Comparator.comparing(Observation::statedOn).thenComparing(Observation::id))
                .map(figure -> {
                    Prose prose = new Prose().say("what was last said to arrive is ");
                    new Attribution(dataset).write(prose, figure);
                    return prose.end();
                });
    }
}
