package org.corridor.dataset;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A place where the border can be crossed, as last reported.
 *
 * @param place where it is, if known; never guessed
 * @param rank 1 for the main one, 0 where none is given
 */
public record Crossing(
        String id,
        String nameA,
        String nameB,
        String regionA,
        String regionB,
        Optional<Place> place,
        Set<Kind> kinds,
        int rank,
        Optional<ReducedDate> opened,
        Status status,
        Optional<ReducedDate> statusAsOf,
        String hours,
        Citation citation,
        String note)
        implements Claim {

    public Crossing {
        kinds = EnumSet.copyOf(kinds);
    }

    /** Returns both names, or the one that is known. */
    public String name() {
        if (nameA.isEmpty() || nameA.equals(nameB)) {
            return nameB;
        }
        return nameB.isEmpty() ? nameA : nameA + "–" + nameB;
    }

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.CROSSINGS, id);
    }

    @Override
    public String statement() {
        return name() + ": " + Code.of(status);
    }

    @Override
    public Optional<ReducedDate> stated() {
        return statusAsOf;
    }

    /**
     * A place in WGS 84.
     *
     * @param precisionKm how far off it may be, in kilometres; 0 where not said
     */
    public record Place(double lat, double lon, double precisionKm) {}

    /** What crosses there. */
    public enum Kind {
        ROAD,
        RAIL,
        MARKET,
        LOCAL,
        PORT
    }

    /** Whether it can be crossed. */
    public enum Status {
        OPEN,
        RESTRICTED,
        CLOSED,
        PLANNED,
        UNKNOWN
    }
}
