package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/**
 * An amount that was stated of a project, with everybody who stated the very same.
 *
 * @param kind what kind of step stated it
 * @param milestones the steps that state it, oldest first
 * @param segments the parts whose capacity it is
 */
public record StatedAmount(
        Range range, Unit unit, Milestone.Kind kind, List<Milestone> milestones, List<Segment> segments) {
    private static final Set<String> VOLUMES = Set.of("litre", "m3", "ft3", "t", "kg");

    public StatedAmount {
        milestones = List.copyOf(milestones);
        segments = List.copyOf(segments);
    }

    /** What sort of quantity an amount is. */
    public enum Sort {
        /** An amount of gas or oil over a time. */
        FLOW,
        /** A sum, whether cost, finance or penalty. */
        MONEY,
        /** Money over a time. */
        RATE,
        /** Money for a quantity. */
        PRICE,
        OTHER
    }

    /**
     * Lists the amounts, the highest of each unit first.
     *
     * <p>Only equal ranges in the same unit and from the same kind of step are one amount: nothing is converted, and two
     * figures that differ stay two.
     */
    public static List<StatedAmount> list(List<Milestone> steps, List<Segment> segments) {
        Map<List<Object>, List<Claim>> groups = new LinkedHashMap<>();
        for (Milestone step : steps) {
            step.quantity().ifPresent(quantity -> add(groups, quantity, step.kind(), step));
        }
        for (Segment segment : segments) {
            segment.capacity().ifPresent(quantity -> add(groups, quantity, Milestone.Kind.SPECIFICATION, segment));
        }
        return groups.values().stream()
                .map(StatedAmount::of)
                .sorted(Comparator.comparing(
                                (StatedAmount amount) -> amount.range().high())
                        .reversed()
                        .thenComparing(
                                amount -> amount.claims().getFirst().ref().toString()))
                .toList();
    }

    private static void add(
            Map<List<Object>, List<Claim>> groups, Quantity quantity, Milestone.Kind kind, Claim claim) {
        BigDecimal low = quantity.range().low().stripTrailingZeros();
        BigDecimal high = quantity.range().high().stripTrailingZeros();
        groups.computeIfAbsent(
                        List.of(low, high, quantity.range().bound(), quantity.unit(), kind), _ -> new ArrayList<>())
                .add(claim);
    }

    private static StatedAmount of(List<Claim> claims) {
        List<Milestone> milestones = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof Milestone milestone) {
                milestones.add(milestone);
            }
            if (claim instanceof Segment segment) {
                segments.add(segment);
            }
        }
        milestones.sort(Comparator.comparing(StatedAmount::stated).thenComparing(Milestone::id));
        Quantity quantity = milestones.isEmpty()
                ? segments.getFirst().capacity().orElseThrow()
                : milestones.getFirst().quantity().orElseThrow();
        Milestone.Kind kind = milestones.isEmpty()
                ? Milestone.Kind.SPECIFICATION
                : milestones.getFirst().kind();
        return new StatedAmount(quantity.range(), quantity.unit(), kind, milestones, segments);
    }

    /** Returns what sort of quantity it is, told from its unit alone. */
    public Sort sort() {
        Optional<String> per = unit.per();
        if (unit.isCurrency()) {
            return per.isEmpty() ? Sort.MONEY : isTime(per.get()) ? Sort.RATE : Sort.PRICE;
        }
        return VOLUMES.contains(unit.base()) && per.filter(StatedAmount::isTime).isPresent() ? Sort.FLOW : Sort.OTHER;
    }

    private static ReducedDate stated(Milestone step) {
        return step.statedOn().orElse(step.date());
    }

    private static boolean isTime(String per) {
        return Set.of("d", "month", "year").contains(per);
    }

    /** Returns everybody who states it; the deciding claim, the latest step, first. */
    public List<Claim> claims() {
        return Stream.<Claim>concat(milestones.reversed().stream(), segments.stream())
                .toList();
    }
}
