package org.corridor.chart.catalog;

import java.util.Optional;
import org.corridor.analysis.InformalClaims;
import org.corridor.analysis.Origin;
import org.corridor.chart.Amounts;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Dates;
import org.corridor.chart.Mark;
import org.corridor.chart.Words;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;

/** The words of claims on informal trade: for how long, by whom, and when it was said. */
record InformalWords(Dataset dataset) {
    String title(InformalClaims group) {
        String unit = Words.unit(group.unit()) + (group.unit().per().isEmpty() ? " a year" : "");
        return group.measure().name() + way(group.flow()) + ", " + unit;
    }

    private String way(Optional<Flow> flow) {
        return flow.map(way -> way.isTotal()
                        ? ", both ways"
                        : ", " + dataset.getEconomy(way.from()).name() + " to "
                                + dataset.getEconomy(way.to()).name())
                .orElse("");
    }

    /** Returns the time that a claim speaks of. */
    String when(Observation claim) {
        return claim.period().span().isPresent() ? Words.when(claim.period(), claim.calendar()) : "Without a year";
    }

    /** Returns who said it, when, and who said it again. */
    String who(Origin origin) {
        Observation claim = origin.claim();
        String again = origin.repeats().isEmpty()
                ? ""
                : "; " + Words.count(origin.repeats().size(), "repeat", "repeats");
        return Words.brief(dataset, claim.authority()) + ", stated " + Dates.words(claim.statedOn()) + again;
    }

    private String authority(Observation claim) {
        return dataset.getAuthority(claim.authority()).name();
    }

    /** Returns who, when, how much, on what basis, and who repeats it. */
    String sentence(Origin origin) {
        String again = origin.repeats().isEmpty()
                ? ""
                : "; repeated by "
                        + Words.list(origin.repeats().stream()
                                .map(claim -> authority(claim) + " with "
                                        + Amounts.format(claim.range(), claim.unit()) + ", stated "
                                        + Dates.words(claim.statedOn()))
                                .toList());
        return claim(origin.claim()) + again;
    }

    String claim(Observation claim) {
        String time = claim.period().span().isPresent()
                ? Words.when(claim.period(), claim.calendar())
                : "stated without a year";
        String basis = claim.nature() == Nature.ESTIMATE ? ", an estimate" : "";
        String weak = claim.sureness() == Confidence.LOW ? ", low confidence" : "";
        return authority(claim) + ", " + time + ", stated " + Dates.words(claim.statedOn()) + ": "
                + dataset.getMeasure(claim.measure()).name() + " " + Amounts.format(claim.range(), claim.unit())
                + basis + weak;
    }

    BesideLayer.AsideItem item(Origin origin, Mark mark) {
        Observation claim = origin.claim();
        String name = dataset.getMeasure(claim.measure()).name();
        String time =
                claim.period().span().isPresent() ? Words.when(claim.period(), claim.calendar()) + ", " : "no year, ";
        return new BesideLayer.AsideItem(
                mark, Optional.empty(), name + ": " + Amounts.format(claim.range(), claim.unit()), time + who(origin));
    }
}
