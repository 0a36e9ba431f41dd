package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.Outcome;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TargetChange;
import org.corridor.chart.ChangeWords;
import org.corridor.chart.Dates;
import org.corridor.chart.Promise;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** What can be quoted of all targets: how those fared that have fallen due, and what became of the promise. */
record HistorySentences(Dataset dataset, List<JudgedTarget> history, Selection selection) {
    List<Sentence> list(Optional<Target> current) {
        List<Sentence> sentences = new ArrayList<>();
        due().ifPresent(sentences::add);
        current.ifPresent(target -> {
            sentences.add(new Promise(dataset).sentence(target));
            change(target).ifPresent(sentences::add);
        });
        return sentences;
    }

    /** Finds what became of the targets whose deadline has passed. */
    private Optional<Sentence> due() {
        List<JudgedTarget> due = history.stream()
                .filter(entry -> entry.target()
                        .deadline()
                        .filter(date -> date.last().isBefore(selection.asOf()))
                        .isPresent())
                .sorted(Comparator.comparing(entry -> end(entry).last()))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<ClaimRef> claims = refs(due.stream());
        int first = end(due.getFirst()).last().getYear();
        int last = end(due.getLast()).last().getYear();
        String when = first == last ? " in " + first : " between " + first + " and " + last;
        Prose prose = new Prose()
                .cite(Words.count(due.size(), "announced target", "announced targets") + " fell due" + when, claims);
        return Optional.of(verdict(prose, due).end());
    }

    private Prose verdict(Prose prose, List<JudgedTarget> due) {
        List<JudgedTarget> met = having(due, Outcome.MET);
        List<JudgedTarget> disputed = having(due, Outcome.DISPUTED);
        if (met.isEmpty()) {
            // of selected figures nothing can be said of everybody's
            String them = due.size() == 1 ? "it" : "any of them";
            prose.say(", and " + (selection.isAll() ? "nobody’s figures met " : "no figure chosen here met ") + them);
        } else {
            prose.say("; ")
                    .cite(Words.count(met.size(), "was", "were"), refs(met.stream()))
                    .say(" met on somebody’s figures");
        }
        return disputed.isEmpty()
                ? prose
                : prose.say("; ")
                        .cite(Words.count(disputed.size(), "is", "are"), refs(disputed.stream()))
                        .say(" disputed");
    }

    /** Finds what the target that stands made of the one before it. */
    private Optional<Sentence> change(Target current) {
        return history.stream()
                .filter(entry -> entry.target().equals(current))
                .flatMap(entry -> entry.change().stream())
                .findFirst()
                .map(HistorySentences::sentence);
    }

    private static Sentence sentence(TargetChange change) {
        List<ClaimRef> both = List.of(change.after().ref(), change.before().ref());
        Prose prose = new Prose().say("it took the place of ");
        Promise.amount(prose, change.before());
        return prose.say(", announced ")
                .cite(Dates.when(change.before().announced()), change.before())
                .say(", which it ")
                .cite(ChangeWords.of(change), both)
                .end();
    }

    private static List<JudgedTarget> having(List<JudgedTarget> targets, Outcome outcome) {
        return targets.stream()
                .filter(entry -> entry.outcome().overall() == outcome)
                .toList();
    }

    private static ReducedDate end(JudgedTarget entry) {
        return entry.target().deadline().orElseThrow();
    }

    private static List<ClaimRef> refs(Stream<JudgedTarget> targets) {
        return targets.map(entry -> entry.target().ref()).toList();
    }
}
