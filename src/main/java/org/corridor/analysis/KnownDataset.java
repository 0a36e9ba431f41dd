package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetView;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * A dataset as it was known by a day.
 *
 * <p>Figures, targets, milestones and events that had not been stated are not there. A crossing whose status was reported
 * later is there from the first word of it, without that status. Ends of events that were still ahead are not there.
 * Projects and parts stay, because rules name them: whoever says more of them asks {@link AsOf}.
 */
public final class KnownDataset extends DatasetView {
    private final LocalDate day;
    private final KnownCrossings crossings;

    public KnownDataset(Dataset whole, LocalDate day) {
        super(whole);
        this.day = day;
        this.crossings = new KnownCrossings(whole, day);
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return AsOf.keep(behind().listObservations(measures), day);
    }

    @Override
    public List<Target> listTargets() {
        return AsOf.keep(behind().listTargets(), day);
    }

    @Override
    public List<Milestone> listMilestones() {
        return AsOf.keepKnown(behind(), behind().listMilestones(), day);
    }

    @Override
    public List<Event> listEvents() {
        return AsOf.keepKnown(behind(), behind().listEvents(), day).stream()
                .map(this::asKnown)
                .toList();
    }

    @Override
    public List<Crossing> listCrossings() {
        return crossings.list();
    }

    /** Finds a claim as it was known; empty for one that was not. */
    @Override
    public Optional<Claim> findClaim(ClaimRef ref) {
        return behind().findClaim(ref).flatMap(claim -> switch (claim) {
            case Crossing crossing -> crossings.find(crossing).map(known -> known);
            case Event event when AsOf.isKnown(behind(), event, day) -> Optional.of(asKnown(event));
            default -> AsOf.isKnown(behind(), claim, day) ? Optional.of(claim) : Optional.empty();
        });
    }

    @Override
    public <T> T remember(Object key, Supplier<T> work) {
        return behind().remember(List.of(day, key), work);
    }

    /** Lists claims as they were known; one that was not is listed all the same, where the filter names it. */
    @Override
    public List<ClaimRow> listClaims(ClaimFilter filter, int offset, int limit) {
        return behind().listClaims(filter, offset, limit).stream()
                .map(row -> findClaim(row.claim().ref())
                        .map(known -> new ClaimRow(known, row.measure(), row.authority(), row.actor(), row.source()))
                        .orElse(row))
                .toList();
    }

    private Event asKnown(Event event) {
        Optional<ReducedDate> end = event.end().filter(date -> !date.last().isAfter(day));
        return end.equals(event.end())
                ? event
                : new Event(
                        event.id(),
                        event.date(),
                        end,
                        event.kind(),
                        event.title(),
                        event.summary(),
                        event.crossings(),
                        event.citation(),
                        event.sureness(),
                        event.note());
    }
}
