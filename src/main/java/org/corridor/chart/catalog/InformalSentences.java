package org.corridor.chart.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.analysis.InformalClaims;
import org.corridor.chart.Attribution;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;

/** What can be quoted of informal trade: of each measure the lowest and the highest that is said of today, and by whom. */
record InformalSentences(Dataset dataset, List<InformalClaims> drawn) {
    private static final int MOST = 2;

    List<Sentence> list() {
        Stream<InformalClaims> amounts =
                drawn.stream().filter(group -> !group.unit().isCurrency()).limit(1);
        return Stream.concat(
                        drawn.stream()
                                .filter(group -> group.unit().isCurrency())
                                .limit(1),
                        amounts)
                .limit(MOST)
                .map(this::sentence)
                .toList();
    }

    private Sentence sentence(InformalClaims group) {
        List<Observation> claims = group.currentClaims();
        Observation low = claims.stream()
                .min(Comparator.comparing(claim -> claim.range().low()))
                .orElseThrow();
        Observation high = claims.stream()
                .max(Comparator.comparing(claim -> claim.range().high()))
                .orElseThrow();
        Attribution attribution = new Attribution(dataset);
        boolean guessed = claims.stream().allMatch(claim -> claim.nature() == Nature.ESTIMATE);
        String subject = InformalEstimates.uncapital(InformalEstimates.subject(group));
        Prose prose = new Prose().say(guessed ? guesses(low == high, subject) : figures(low == high, subject));
        attribution.write(prose.say(low == high ? " is " : " run from "), low);
        if (low != high) {
            attribution.write(prose.say(" to "), high);
        }
        return prose.say(group.unit().per().isEmpty() ? " a year" : "").end();
    }

    private static String guesses(boolean one, String subject) {
        return one
                ? "an estimate of " + subject + ", which is no statistic,"
                : "estimates of " + subject + ", which are no statistics,";
    }

    private static String figures(boolean one, String subject) {
        return (one ? "a figure stated for " : "figures stated for ") + subject;
    }
}
