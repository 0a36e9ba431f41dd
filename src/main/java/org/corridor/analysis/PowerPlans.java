package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Segment;

/** Gathers what was planned and is not reported as built, each amount once. */
final class PowerPlans {
    private static final Comparator<PowerPlan> LARGEST = Comparator.comparing(
            (PowerPlan plan) -> plan.range().map(range -> range.high().negate()), PowerPlans::emptyLast);

    private PowerPlans() {}

    /**
     * Lists the plans, the largest first, lines without an amount last.
     *
     * @param figures observations of what is planned
     * @param milestones that name an amount which is not built
     * @param unbuilt the lines that are proposed, shelved or cancelled, and what is known of their parts
     */
    static List<PowerPlan> list(
            List<PowerClaim> figures, List<PowerClaim> milestones, Map<Project, List<Segment>> unbuilt) {
        List<PowerPlan> plans = new ArrayList<>();
        List<PowerClaim> left = new ArrayList<>(
                Stream.concat(figures.stream(), milestones.stream()).toList());
        while (!left.isEmpty()) {
            PowerClaim first = left.getFirst();
            List<PowerClaim> same = left.stream().filter(first::repeats).toList();
            left.removeAll(same);
            plans.add(plan(same, unbuilt));
        }
        unbuilt.forEach((project, parts) -> {
            boolean named = plans.stream()
                    .anyMatch(plan -> plan.project().filter(project::equals).isPresent());
            if (!named) {
                plans.add(line(project, parts));
            }
        });
        return plans.stream().sorted(LARGEST).toList();
    }

    private static PowerPlan plan(List<PowerClaim> same, Map<Project, List<Segment>> unbuilt) {
        Optional<Project> project = same.stream()
                .flatMap(claim ->
                        claim.claim() instanceof Milestone milestone ? Stream.of(milestone.project()) : Stream.empty())
                .flatMap(
                        id -> unbuilt.keySet().stream().filter(line -> line.id().equals(id)))
                .findFirst();
        Stream<Claim> parts = project.stream()
                .flatMap(line -> unbuilt.getOrDefault(line, List.of()).stream())
                .filter(part -> part.capacity()
                        .filter(capacity -> capacity.unit().equals(PowerSupply.MEGAWATT)
                                && PowerClaim.isSame(
                                        capacity.range(), same.getFirst().range()))
                        .isPresent())
                .map(part -> part);
        List<Claim> claims =
                Stream.concat(same.stream().map(PowerClaim::claim), parts).toList();
        return new PowerPlan(Optional.of(same.getFirst().range()), project, claims);
    }

    private static PowerPlan line(Project project, List<Segment> parts) {
        Optional<Segment> part = parts.stream()
                .filter(segment -> segment.capacity()
                        .filter(capacity -> capacity.unit().equals(PowerSupply.MEGAWATT))
                        .isPresent())
                .findFirst();
        List<Claim> claims =
                Stream.concat(Stream.<Claim>of(project), part.stream()).toList();
        return new PowerPlan(part.flatMap(Segment::capacity).map(Quantity::range), Optional.of(project), claims);
    }

    private static int emptyLast(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(other.isPresent(), one.isPresent());
    }
}
