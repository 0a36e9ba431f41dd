package org.corridor.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;

/**
 * When a crossing was open, restricted or closed, as far as reports tell.
 *
 * <p>Nothing is claimed before the first report, and nothing is carried on beyond the last.
 */
public final class CrossingSpans {
    /** How long a state is taken to have lasted without a word that it did. */
    public static final int DAYS = 183;

    private final List<CrossingReport> reports;
    private final LocalDate asOf;
    private final List<CrossingSpan> spans = new ArrayList<>();

    private CrossingSpans(List<CrossingReport> reports, LocalDate asOf) {
        this.reports = reports;
        this.asOf = asOf;
    }

    /**
     * Lists the spans of a crossing in order of time, from its first report to {@code asOf}; empty without any dated report.
     *
     * @param events events of the dataset; those that do not name the crossing say nothing of it
     */
    public static List<CrossingSpan> of(Crossing crossing, List<Event> events, LocalDate asOf) {
        CrossingSpans found = new CrossingSpans(CrossingReport.list(crossing, events, asOf), asOf);
        for (int i = 0; i < found.reports.size(); i++) {
            found.add(found.reports.get(i), found.find(i + 1));
        }
        return found.spans;
    }

    private Optional<CrossingReport> find(int index) {
        return index < reports.size() ? Optional.of(reports.get(index)) : Optional.empty();
    }

    private void add(CrossingReport report, Optional<CrossingReport> next) {
        LocalDate until = next.map(other -> other.date().first().minusDays(1)).orElse(asOf);
        LocalDate own = earlier(report.last(), until);
        if (next.isPresent() && lasts(report, next.get())) {
            boolean eased = isEased(report, next.get());
            Crossing.Status status = eased ? Crossing.Status.RESTRICTED : report.status();
            List<Claim> claims = List.of(report.claim(), next.get().claim());
            put(new CrossingSpan(
                    status,
                    report.date().first(),
                    until,
                    report.date(),
                    Optional.of(next.get().date()),
                    eased,
                    claims));
            return;
        }
        put(new CrossingSpan(
                report.status(),
                report.date().first(),
                own,
                report.date(),
                report.end(),
                false,
                List.of(report.claim())));
        if (own.isBefore(until)) {
            after(report, own.plusDays(1), until, next);
        }
    }

    /** What follows a report whose state is not known to have lasted. */
    private void after(CrossingReport report, LocalDate from, LocalDate until, Optional<CrossingReport> next) {
        boolean opens = report.end().isPresent()
                && next.filter(other -> speaksOfOpen(other)).isPresent();
        List<Claim> claims = new ArrayList<>(List.of(report.claim()));
        next.ifPresent(other -> claims.add(other.claim()));
        put(new CrossingSpan(
                opens ? Crossing.Status.OPEN : Crossing.Status.UNKNOWN,
                from,
                until,
                report.end().orElse(report.date()),
                next.map(CrossingReport::date),
                opens,
                claims));
    }

    /** A closure says that there was something to close, and a last status of open that nothing had changed. */
    private static boolean speaksOfOpen(CrossingReport next) {
        return switch (next.kind()) {
            case OPENED -> false;
            case CHANGE -> next.status() == Crossing.Status.CLOSED;
            case LAST_STATUS -> next.status() == Crossing.Status.OPEN;
        };
    }

    /** Tells whether a state is taken to have lasted until the next report. */
    private static boolean lasts(CrossingReport report, CrossingReport next) {
        if (report.end().isPresent() || next.status() == Crossing.Status.UNKNOWN) {
            return false;
        }
        boolean soon = ChronoUnit.DAYS.between(report.last(), next.date().first()) <= DAYS;
        return switch (report.status()) {
            case OPEN -> soon || speaksOfOpen(next);
            case CLOSED, RESTRICTED ->
                soon || next.kind() == CrossingReport.Kind.LAST_STATUS && next.status() == report.status();
            case PLANNED, UNKNOWN -> false;
        };
    }

    /** A closure that is soon after called a restriction was none of everything. */
    private static boolean isEased(CrossingReport report, CrossingReport next) {
        return report.status() == Crossing.Status.CLOSED
                && next.kind() == CrossingReport.Kind.LAST_STATUS
                && next.status() == Crossing.Status.RESTRICTED;
    }

    private void put(CrossingSpan span) {
        if (span.to().isBefore(span.from())) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast().isContinuedBy(span)) {
            spans.add(spans.removeLast().join(span));
        } else {
            spans.add(span);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
