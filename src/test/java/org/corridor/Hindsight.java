package org.corridor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.corridor.analysis.AsOf;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetView;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/**
 * A dataset in which everything that was said after a day is gone or was said otherwise: whoever looks at that day must not
 * see the difference.
 */
public final class Hindsight extends DatasetView {
    private final LocalDate day;
    private final SplittableRandom random;

    public Hindsight(Dataset whole, LocalDate day, long seed) {
        super(whole);
        this.day = day;
        this.random = new SplittableRandom(seed);
    }

    private <C extends Claim> List<C> change(List<C> claims, UnaryOperator<C> otherwise) {
        return claims.stream()
                .filter(claim -> AsOf.isKnown(behind(), claim, day) || random.nextInt(3) > 0)
                .map(claim -> AsOf.isKnown(behind(), claim, day) ? claim : otherwise.apply(claim))
                .toList();
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return change(behind().listObservations(measures), Hindsight::otherwise);
    }

    @Override
    public List<Target> listTargets() {
        return change(behind().listTargets(), UnaryOperator.identity());
    }

    @Override
    public List<Milestone> listMilestones() {
        return change(behind().listMilestones(), UnaryOperator.identity());
    }

    @Override
    public List<Event> listEvents() {
        return change(behind().listEvents(), UnaryOperator.identity()).stream()
                .map(this::otherEnd)
                .toList();
    }

    @Override
    public List<Crossing> listCrossings() {
        return behind().listCrossings().stream().map(this::otherwise).toList();
    }

    @Override
    public List<Project> listProjects() {
        return behind().listProjects().stream().map(this::otherwise).toList();
    }

    @Override
    public List<Segment> listSegments() {
        return behind().listSegments();
    }

    @Override
    public Optional<Claim> findClaim(ClaimRef ref) {
        return behind().findClaim(ref).map(claim -> switch (claim) {
            case Crossing crossing -> otherwise(crossing);
            case Project project -> otherwise(project);
            case Event event -> otherEnd(event);
            case Observation figure -> AsOf.isKnown(behind(), figure, day) ? figure : otherwise(figure);
            case Target _, Milestone _, Segment _ -> claim;
        });
    }

    private boolean isLater(Optional<ReducedDate> date) {
        return date.filter(known -> known.first().isAfter(day)).isPresent();
    }

    private static Observation otherwise(Observation claim) {
        return new Observation(
                claim.id(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.period(),
                claim.calendar(),
                Range.of(new BigDecimal("77777777777")),
                claim.unit(),
                claim.status(),
                claim.nature(),
                claim.authority(),
                claim.citation(),
                claim.statedOn(),
                claim.derivedFrom(),
                claim.sureness(),
                claim.chartable(),
                "Said otherwise.",
                "");
    }

    private Event otherEnd(Event event) {
        boolean ahead = event.end().filter(end -> end.last().isAfter(day)).isPresent();
        return new Event(
                event.id(),
                event.date(),
                ahead ? Optional.empty() : event.end(),
                event.kind(),
                event.title(),
                event.summary(),
                event.crossings(),
                event.citation(),
                event.sureness(),
                event.note());
    }

    private Crossing otherwise(Crossing crossing) {
        return !isLater(crossing.statusAsOf())
                ? crossing
                : new Crossing(
                        crossing.id(),
                        crossing.nameA(),
                        crossing.nameB(),
                        crossing.regionA(),
                        crossing.regionB(),
                        crossing.place(),
                        crossing.kinds(),
                        crossing.rank(),
                        crossing.opened(),
                        Crossing.Status.CLOSED,
                        crossing.statusAsOf(),
                        "never",
                        crossing.citation(),
                        "Said otherwise.");
    }

    private Project otherwise(Project project) {
        return !isLater(project.statusAsOf())
                ? project
                : new Project(
                        project.id(),
                        project.name(),
                        project.kind(),
                        ProjectStatus.values()[random.nextInt(ProjectStatus.values().length)],
                        project.statusAsOf(),
                        project.citation(),
                        "Said otherwise.");
    }
}
