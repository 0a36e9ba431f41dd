package org.corridor.analysis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/** The crossings as they were known by a day. */
final class KnownCrossings {
    private final Dataset dataset;
    private final LocalDate day;
    private final Set<String> named = new HashSet<>();

    KnownCrossings(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day;
        AsOf.keepKnown(dataset, dataset.listEvents(), day).stream()
                .filter(KnownCrossings::tellsOfState)
                .forEach(event -> named.addAll(event.crossings()));
    }

    /** What else happens at a crossing says nothing of its state, for which the crossing would have to be cited itself. */
    private static boolean tellsOfState(Event event) {
        return event.kind() == Event.Kind.BORDER_OPENING || event.kind() == Event.Kind.BORDER_CLOSURE;
    }

    List<Crossing> list() {
        return dataset.listCrossings().stream()
                .flatMap(crossing -> find(crossing).stream())
                .toList();
    }

    /** Finds what was known of a crossing; empty where nobody had spoken of it. */
    Optional<Crossing> find(Crossing crossing) {
        boolean published = isPublished(crossing);
        // a status without a date counts from the publication of its source
        boolean hasStatus = crossing.statusAsOf().map(this::isPast).orElse(published);
        Optional<ReducedDate> opened = crossing.opened().filter(date -> published && isPast(date));
        if (hasStatus && opened.equals(crossing.opened())) {
            return Optional.of(crossing);
        }
        boolean known =
                hasStatus || opened.isPresent() || named.contains(crossing.id()) || isPublishedForSure(crossing);
        return known ? Optional.of(asKnown(crossing, opened, hasStatus)) : Optional.empty();
    }

    private boolean isPast(ReducedDate date) {
        return !date.first().isAfter(day);
    }

    /** Where no publication is dated, nothing says that it was not. */
    private boolean isPublished(Crossing crossing) {
        return AsOf.published(dataset, crossing).isEmpty() || isPublishedForSure(crossing);
    }

    private boolean isPublishedForSure(Crossing crossing) {
        return AsOf.published(dataset, crossing)
                .filter(published -> !published.isAfter(day))
                .isPresent();
    }

    /** What goes with a status, hours and remarks, is not known before it. */
    private static Crossing asKnown(Crossing crossing, Optional<ReducedDate> opened, boolean hasStatus) {
        return new Crossing(
                crossing.id(),
                crossing.nameA(),
                crossing.nameB(),
                crossing.regionA(),
                crossing.regionB(),
                crossing.place(),
                crossing.kinds(),
                crossing.rank(),
                opened,
                hasStatus ? crossing.status() : Crossing.Status.UNKNOWN,
                hasStatus ? crossing.statusAsOf() : Optional.empty(),
                hasStatus ? crossing.hours() : "",
                crossing.citation(),
                hasStatus ? crossing.note() : "");
    }
}
