package org.corridor.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.analysis.Outcome;
import org.corridor.analysis.TargetOutcome;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;

/** How targets fared, in words that say on whose figures. */
public final class Verdicts {
    /** So many names can be read in one breath. */
    private static final int FEW = 2;

    private final Dataset dataset;

    public Verdicts(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the verdict for the end of a sentence, with the names of all whose figures decide. */
    public String sentence(TargetOutcome outcome) {
        return switch (outcome.overall()) {
            case MET -> "met on " + figures(outcome);
            case REACHED -> "reached on " + figures(outcome);
            case DISPUTED -> "reached only by the high end of " + names(outcome);
            case MISSED -> "met on nobody’s figures";
            case UNKNOWN -> "the deadline passed; nothing was counted about then";
            case PENDING -> "the deadline is ahead" + since(outcome);
            case OPEN -> "not reached so far" + since(outcome);
        };
    }

    private static String since(TargetOutcome outcome) {
        return outcome.verdicts().isEmpty() ? "; no full year was counted since" : "";
    }

    /** Returns the verdict in brief, and on whose figures. */
    public Label label(TargetOutcome outcome) {
        String due = outcome.target()
                .deadline()
                .map(date -> "Due " + Dates.words(date))
                .orElse("");
        return switch (outcome.overall()) {
            case MET -> new Label(due + ", met", whose(outcome), 2);
            case MISSED -> new Label(due + ", missed", whose(outcome), 2);
            case DISPUTED -> new Label(due + ", disputed", "reached by a high end only", 2);
            case UNKNOWN -> new Label(due, "cannot be judged", 2);
            case PENDING -> new Label(due, "ahead", 2);
            case REACHED -> new Label("Reached since", whose(outcome) + "; no deadline", 2);
            case OPEN -> new Label("", "no deadline", 5);
        };
    }

    /** Returns the verdict as a sentence of its own; where many authorities decide, with their number. */
    public String headline(TargetOutcome outcome) {
        int deciding = deciding(outcome).size();
        boolean many = deciding > FEW;
        String figures =
                "the figures of " + deciding + " of " + outcome.verdicts().size() + " authorities";
        return Words.capital(
                switch (outcome.overall()) {
                    case MET -> many ? "met on " + figures : sentence(outcome);
                    case REACHED -> many ? "reached on " + figures : sentence(outcome);
                    case DISPUTED -> many ? "reached only by the high end of " + figures : sentence(outcome);
                    case MISSED, UNKNOWN, PENDING, OPEN -> sentence(outcome);
                });
    }

    /** Says so where others counted too, and it was not reached on their figures. */
    private String figures(TargetOutcome outcome) {
        int deciding = deciding(outcome).size();
        boolean only = deciding <= FEW && deciding < outcome.verdicts().size();
        return "the figures of " + names(outcome) + (only ? " only" : "");
    }

    private String names(TargetOutcome outcome) {
        return Words.list(deciding(outcome).stream().map(Authority::name).toList());
    }

    private String whose(TargetOutcome outcome) {
        Set<String> sides = deciding(outcome).stream()
                .flatMap(authority -> authority.economy().stream())
                .collect(Collectors.toSet());
        Economy a = dataset.info().sideA();
        Economy b = dataset.info().sideB();
        if (sides.contains(a.id()) && sides.contains(b.id())) {
            return "on both sides’ figures";
        }
        Economy one = sides.contains(b.id()) ? b : a;
        return sides.contains(one.id()) ? "on " + one.adjective() + " figures" : "on third parties’ figures";
    }

    private List<Authority> deciding(TargetOutcome outcome) {
        Outcome wanted = outcome.overall();
        return outcome.verdicts().entrySet().stream()
                .filter(verdict -> verdict.getValue().outcome() == wanted)
                .map(verdict -> dataset.getAuthority(verdict.getKey()))
                .toList();
    }
}
