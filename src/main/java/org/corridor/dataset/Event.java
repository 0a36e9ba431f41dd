package org.corridor.dataset;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened and matters to the link.
 *
 * @param crossings ids of the crossings that it touched
 */
public record Event(
        String id,
        ReducedDate date,
        Optional<ReducedDate> end,
        Kind kind,
        String title,
        String summary,
        List<String> crossings,
        Citation citation,
        Confidence sureness,
        String note)
        implements Claim {

    public Event {
        crossings = List.copyOf(crossings);
    }

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.EVENTS, id);
    }

    @Override
    public String statement() {
        return title;
    }

    @Override
    public Optional<Confidence> confidence() {
        return Optional.of(sureness);
    }

    /** What kind of event it is. */
    public enum Kind {
        VISIT,
        AGREEMENT,
        POLICY,
        BORDER_OPENING,
        BORDER_CLOSURE,
        BORDER_RULE,
        ATTACK,
        MILITARY,
        DIPLOMACY,
        SANCTIONS,
        TRANSPORT,
        ELECTRICITY,
        OTHER
    }
}
