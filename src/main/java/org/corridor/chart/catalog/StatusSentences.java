package org.corridor.chart.catalog;

import java.util.List;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.StatusWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Milestone;

/** What can be quoted of projects: what was stated of those that silence speaks of, and what is inferred from it. */
record StatusSentences(List<InferredStatus> projects) {
    private static final int MOST = 3;

    List<Sentence> list() {
        List<Sentence> silent = projects.stream()
                .filter(InferredStatus::isSilent)
                .limit(MOST)
                .map(StatusSentences::silent)
                .toList();
        return silent.isEmpty() && !projects.isEmpty() ? List.of(none()) : silent;
    }

    private Sentence none() {
        return new Prose()
                .say("nothing is inferred from silence on the ")
                .cite(
                        Words.count(projects.size(), "project", "projects"),
                        projects.stream().map(status -> status.known().ref()).toList())
                .say(" of which something had been stated")
                .end();
    }

    private static Sentence silent(InferredStatus status) {
        Prose prose = new Prose().say("the project “" + status.project().name() + "” ");
        stated(prose, status);
        DevelopmentEvidence last = status.lastEvidence().orElseThrow();
        return prose.say("; by Global Energy Monitor’s rule it is inferred to be ")
                .cite(
                        StatusWords.of(status.inferred().orElseThrow()) + " from "
                                + Dates.full(status.since().orElseThrow()),
                        last.claim())
                .say(", because the last evidence of development is of ")
                .cite(evidence(last), last.claim())
                .end();
    }

    private static void stated(Prose prose, InferredStatus status) {
        if (status.stated().isEmpty()) {
            prose.say("had no status reported");
            return;
        }
        String when = status.project()
                .statusAsOf()
                .map(date -> ", " + Dates.full(date))
                .orElse(" without a date");
        prose.say("was ").cite(StatusWords.of(status.stated().get()) + " as last reported" + when, status.project());
    }

    /** Returns the date, and the last day where it lasted, with what happened. */
    private static String evidence(DevelopmentEvidence evidence) {
        if (!(evidence.claim() instanceof Milestone step)) {
            return Dates.full(evidence.date()) + " (reported under construction)";
        }
        String end = step.end().map(last -> " to " + Dates.full(last)).orElse("");
        return Dates.full(step.date()) + end + " (" + step.title() + ")";
    }
}
