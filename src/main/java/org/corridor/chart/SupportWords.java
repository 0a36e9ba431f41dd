package org.corridor.chart;

import java.util.Collection;
import org.corridor.analysis.Contributor;
import org.corridor.analysis.Origins;
import org.corridor.analysis.Support;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** On how much claims rest, in words. */
public final class SupportWords {
    private SupportWords() {}

    /** Returns {@code 38 statements, 21 independent origins, 29 publications}; without statements the publications only. */
    public static String of(Support support) {
        String publications = number(support.publications(), "publication", "publications");
        return support.statements() == 0 ? publications : brief(support) + ", " + publications;
    }

    /** Returns {@code 38 statements, 21 independent origins}, or {@code 1 statement}. */
    public static String brief(Support support) {
        String statements = number(support.statements(), "statement", "statements");
        return support.statements() < 2
                ? statements
                : statements + ", " + number(support.origins(), "origin", "independent origins");
    }

    /** Returns {@code 6 claims, 4 origins}, for where room is short; a single claim is {@code 1 claim}. */
    public static String inBrief(int claims, Support support) {
        String count = number(claims, "claim", "claims");
        return support.statements() < 2 ? count : count + ", " + number(support.origins(), "origin", "origins");
    }

    /**
     * Returns what is to be said after "nine claims" where some of them only say again what others said:
     * {@code , five independent origins}. Empty where each stands for itself.
     */
    public static String after(Dataset dataset, Collection<ClaimRef> claims) {
        Support support = Origins.count(dataset, claims);
        return support.hasRepeats() ? ", " + Words.count(support.origins(), "origin", "independent origins") : "";
    }

    /** Returns the name of an authority, or of a publication in short. */
    public static String name(Dataset dataset, Contributor contributor) {
        return switch (contributor.kind()) {
            case SOURCE -> dataset.getSource(contributor.id()).shortName();
            case AUTHORITY -> dataset.getAuthority(contributor.id()).name();
        };
    }

    private static String number(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
