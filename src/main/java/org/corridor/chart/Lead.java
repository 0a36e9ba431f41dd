package org.corridor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/** The sentence with which the overview opens, made from the claims. */
public final class Lead {
    private Lead() {}

    /** Returns the lead as phrases in order; empty where the dataset bears none. */
    public static List<Phrase> of(Dataset dataset, LocalDate asOf) {
        return dataset.remember(List.of(Lead.class, asOf), () -> workOut(dataset, asOf));
    }

    private static List<Phrase> workOut(Dataset dataset, LocalDate asOf) {
        List<Phrase> lead = new ArrayList<>();
        TradeFocus.find(dataset, asOf).ifPresent(focus -> {
            focus.findCurrentTarget(asOf).ifPresent(target -> promise(lead, target));
            counts(lead, dataset, focus.latestCounts());
        });
        return List.copyOf(lead);
    }

    private static void promise(List<Phrase> lead, Target target) {
        lead.add(Phrase.of("They promise "));
        lead.add(new Phrase(Amounts.brief(target.range(), target.unit()), List.of(target.ref())));
        lead.add(Phrase.of(" of trade a year"));
        Optional<String> when = target.deadline().map(Dates::words);
        when.ifPresent(date -> {
            lead.add(Phrase.of(" by "));
            lead.add(new Phrase(date, List.of(target.ref())));
        });
        lead.add(Phrase.of(". "));
    }

    private static void counts(List<Phrase> lead, Dataset dataset, List<Level> counts) {
        if (counts.isEmpty()) {
            return;
        }
        lead.add(Phrase.of(
                counts.size() == 1 ? "In the last full year counted, " : "In the last full year that each counted, "));
        for (int i = 0; i < counts.size(); i++) {
            Level count = counts.get(i);
            String joint = i == 0 ? "" : i == counts.size() - 1 ? " and " : ", ";
            String name = dataset.getAuthority(count.authority()).name();
            lead.add(Phrase.of(joint + name + (i == 0 ? " saw " : " ")));
            lead.add(new Phrase(Amounts.brief(count.range(), count.unit()), count.refs()));
        }
        lead.add(Phrase.of("."));
    }
}
