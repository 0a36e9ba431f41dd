package org.corridor.chart;

import java.util.List;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/** Says a target: whose, when, how much and by when. */
public record Promise(Dataset dataset) {
    /** Returns {@code the leaders’ target for … trade, announced by … on 3 August 2023, is $5bn a year by 2028}. */
    public Sentence sentence(Target target) {
        Prose prose = new Prose()
                .say(kind(target.kind()) + " for " + Words.subject(dataset.info(), target.flow()) + ", announced ");
        prose.say(by(target)).cite(Dates.when(target.announced()), target).say(", is ");
        amount(prose, target);
        return prose.end();
    }

    /** Writes {@code $5bn a year by 2028}. */
    public static void amount(Prose prose, Target target) {
        String when = target.deadline()
                .map(date -> " by " + Dates.full(date)
                        + (target.deadlineBasis() == Target.DeadlineBasis.COUNTED ? " (a year counted by us)" : ""))
                .orElse(", without a deadline");
        prose.cite(Amounts.format(target.range(), target.unit()) + " a year" + when, target);
    }

    private static String by(Target target) {
        String names = target.announcedBy();
        // where nobody is named, the dataset says so in these words
        boolean named = !names.isEmpty() && !names.equalsIgnoreCase("not stated");
        return named ? "by " + Words.list(List.of(names.split(" *; *"))) + " " : "";
    }

    private static String kind(Target.Kind kind) {
        return switch (kind) {
            case LEADERS -> "the leaders’ target";
            case MINISTERS -> "the ministers’ target";
            case JOINT_COMMISSION -> "the joint commission’s target";
            case OFFICIAL_PLAN -> "the official plan’s target";
            case REAFFIRMATION -> "the reaffirmed target";
            case ASPIRATION -> "the target aspired to";
            case OFFER -> "the target offered";
        };
    }
}
