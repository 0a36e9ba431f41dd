package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;

/** What can be quoted of a pipeline's steps: the first, the deadlines that passed, the latest, and what it was last said to be. */
record MilestoneSentences(Project project, List<Milestone> steps, LocalDate asOf) {
    List<Sentence> list() {
        List<Milestone> done = steps.stream()
                .filter(step -> step.kind() != Milestone.Kind.DEADLINE)
                .filter(step -> !step.date().first().isAfter(asOf))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        if (!done.isEmpty()) {
            sentences.add(ends(done));
        }
        passed().ifPresent(sentences::add);
        status().ifPresent(sentences::add);
        return sentences;
    }

    private Sentence ends(List<Milestone> done) {
        Prose prose = new Prose().say("the first step stated of the " + project.name() + " is of ");
        step(prose, done.getFirst());
        if (done.size() > 1) {
            prose.say("; the latest is of ").add(next -> step(next, done.getLast()));
        }
        return prose.end();
    }

    private static void step(Prose prose, Milestone step) {
        prose.cite(Dates.full(step.date()) + " (" + step.title() + ")", step);
    }

    /** Finds the deadlines that passed, each day once. */
    private Optional<Sentence> passed() {
        List<Milestone> passed = steps.stream()
                .filter(step -> step.kind() == Milestone.Kind.DEADLINE)
                .filter(step -> step.date().last().isBefore(asOf))
                .toList();
        List<List<Milestone>> days = passed.stream()
                .map(Milestone::date)
                .distinct()
                .map(day ->
                        passed.stream().filter(step -> step.date().equals(day)).toList())
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Prose()
                .cite(
                        Words.count(days.size(), "deadline", "deadlines"),
                        passed.stream().map(Milestone::ref).toList())
                .say(days.size() == 1 ? " has passed: " : " have passed: ")
                .each(days, MilestoneSentences::day)
                .end());
    }

    private static void day(Prose prose, List<Milestone> same) {
        prose.cite(
                Dates.full(same.getFirst().date()),
                same.stream().map(Milestone::ref).toList());
    }

    private Optional<Sentence> status() {
        return project.statusAsOf()
                .filter(date -> !date.first().isAfter(asOf))
                .map(date -> new Prose()
                        .say("the project was ")
                        .cite(
                                PipelineMilestones.words(project.status()) + " as last stated, " + Dates.full(date),
                                project)
                        .end());
    }
}
