package org.corridor.analysis;

import java.util.Comparator;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Observation;

/** A publication or an authority, all of whose claims are left out to see what rests on them. */
public record LeftOut(Kind kind, String id) implements Comparable<LeftOut> {
    /** What is left out. */
    public enum Kind {
        SOURCE,
        AUTHORITY
    }

    static LeftOut source(Claim claim) {
        return new LeftOut(Kind.SOURCE, claim.citation().source());
    }

    static LeftOut authority(Observation claim) {
        return new LeftOut(Kind.AUTHORITY, claim.authority());
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
    public int compareTo(LeftOut other) {
        return Comparator.comparing(LeftOut::kind).thenComparing(LeftOut::id).compare(this, other);
    }
}
