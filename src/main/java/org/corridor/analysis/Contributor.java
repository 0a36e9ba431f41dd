package org.corridor.analysis;

import java.util.Comparator;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Observation;

/** A publication or an authority, all of whose claims are left out to see what rests on them. */
public record Contributor(Kind kind, String id) implements Comparable<Contributor> {
    /** What is left out. */
    public enum Kind {
        SOURCE,
        AUTHORITY
    }

    static Contributor source(Claim claim) {
        return new Contributor(Kind.SOURCE, claim.citation().source());
    }

    static Contributor authority(Observation claim) {
        return new Contributor(Kind.AUTHORITY, claim.authority());
    }

    /** Tells whether the claim goes with it. Only observations are an authority's. */
    boolean covers(Claim claim) {
        return switch (kind) {
            case SOURCE -> claim.citation().source().equals(id);
            case AUTHORITY ->
                claim instanceof Observation observation
                        && observation.authority().equals(id);
        };
    }

    @Override
    public int compareTo(Contributor other) {
        return Comparator.comparing(Contributor::kind)
                .thenComparing(Contributor::id)
                .compare(this, other);
    }
}
