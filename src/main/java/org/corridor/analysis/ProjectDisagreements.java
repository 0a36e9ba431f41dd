package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/**
 * Where steps of one project state unlike lengths, or unlike amounts of one thing.
 *
 * <p>A step has no measure. What its amount is of is told from its unit, its kind and its title: lengths by {@link
 * StatedLengths}, what is specified for the whole line or for a part, what a named part costs, and what one contract or
 * opening was about. Amounts that are of none of these, such as loans and losses, are not set against each other.
 */
final class ProjectDisagreements {
    private static final Unit KM = Unit.parse("km");

    private final Project project;
    private final List<Segment> parts;
    private final List<Economy> economies;
    private final List<Disagreement> found = new ArrayList<>();

    private ProjectDisagreements(Project project, List<Segment> parts, List<Economy> economies) {
        this.project = project;
        this.parts = parts;
        this.economies = economies;
    }

    /** Lists them in no particular order. */
    static List<Disagreement> list(Dataset dataset, LocalDate asOf) {
        // which parts a line has is the frame and no answer: a part that became known later must not move older claims
        Map<String, List<Segment>> parts =
                dataset.listSegments().stream().collect(Collectors.groupingBy(Segment::project));
        Map<String, List<Milestone>> steps =
                AsOf.keep(dataset.listMilestones(), asOf).stream().collect(Collectors.groupingBy(Milestone::project));
        List<Disagreement> all = new ArrayList<>();
        for (Project project : dataset.listProjects()) {
            List<Segment> own = parts.getOrDefault(project.id(), List.of());
            ProjectDisagreements one = new ProjectDisagreements(project, own, dataset.listEconomies());
            one.judge(steps.getOrDefault(project.id(), List.of()));
            all.addAll(one.found);
        }
        return all;
    }

    private void judge(List<Milestone> steps) {
        List<Milestone> amounts = steps.stream()
                .filter(step -> step.quantity().isPresent() && step.kind() != Milestone.Kind.DEADLINE)
                .toList();
        lengths(amounts.stream().filter(ProjectDisagreements::isLength).toList());
        amounts(amounts.stream().filter(step -> !isLength(step)).toList());
        StepDates.list(project, theme(project.kind()), steps).forEach(found::add);
    }

    private static boolean isLength(Milestone step) {
        return step.quantity().filter(quantity -> quantity.unit().equals(KM)).isPresent();
    }

    private void lengths(List<Milestone> claims) {
        StatedLengths lengths = StatedLengths.of(parts, claims, economies);
        lengths.parts().forEach((part, own) -> compare(question("length", part.ref(), KM), own));
        compare(question("length", project.ref(), KM), lengths.whole());
    }

    private void amounts(List<Milestone> steps) {
        StepSubject subject = new StepSubject(parts, economies);
        Map<Question, List<Milestone>> things = new LinkedHashMap<>();
        Map<Question, List<Milestone>> single = new LinkedHashMap<>();
        for (Milestone step : steps) {
            Unit unit = step.quantity().orElseThrow().unit();
            boolean specified = step.kind() == Milestone.Kind.SPECIFICATION;
            Optional<Segment> part =
                    subject.findNamed(step).or(() -> specified ? subject.findByEconomy(step) : Optional.empty());
            if (part.isPresent() || specified) {
                ClaimRef about = part.map(Segment::ref).orElseGet(project::ref);
                put(things, question(unit.isCurrency() ? "cost" : "specification", about, unit), step);
            } else if (hasOneAmount(step.kind())) {
                put(single, question(Code.of(step.kind()), project.ref(), unit), step);
            }
        }
        things.forEach(this::compare);
        single.forEach(this::compareOnOneDay);
    }

    private static void put(Map<Question, List<Milestone>> groups, Question question, Milestone step) {
        groups.computeIfAbsent(question, _ -> new ArrayList<>()).add(step);
    }

    /** Tells whether a step of this kind is one thing of one size, so that two sizes on one day are one too many. */
    private static boolean hasOneAmount(Milestone.Kind kind) {
        return switch (kind) {
            case CONTRACT, COMPLETION, OPERATION -> true;
            case TALKS,
                    PROPOSAL,
                    AGREEMENT,
                    CONSTRUCTION,
                    OUTAGE,
                    DEADLINE,
                    EXTENSION,
                    WITHDRAWAL,
                    SANCTIONS,
                    FINANCE,
                    LEGAL,
                    PENALTY,
                    STATEMENT,
                    SPECIFICATION -> false;
        };
    }

    private void compare(Question question, List<Milestone> claims) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                compare(question, claims.get(i), claims.get(j));
            }
        }
    }

    private void compareOnOneDay(Question question, List<Milestone> claims) {
        TimeSweep.meet(claims, StepDates::days, (one, other) -> compare(question, one, other));
    }

    private void compare(Question question, Milestone one, Milestone other) {
        Answer first = answer(one);
        Answer second = answer(other);
        if (new RangeGap(first.getRange(), second.getRange()).isApart()) {
            found.add(Disagreement.of(question, Disagreement.Kind.RANGES, first, second, Optional.empty(), false));
        }
    }

    private static Answer answer(Milestone step) {
        Optional<ReducedDate> date = step.statedOn().or(() -> Optional.of(step.date()));
        return Answer.of(step, TitleWords.amount(step), date);
    }

    private Question question(String measure, ClaimRef about, Unit unit) {
        return new Question(
                Question.Subject.PROJECT,
                theme(project.kind()),
                measure,
                Optional.empty(),
                Optional.of(about),
                Optional.of(unit));
    }

    private static Theme theme(Project.Kind kind) {
        return switch (kind) {
            case GAS_PIPELINE -> Theme.GAS;
            case OIL_PIPELINE -> Theme.OIL;
            case POWER_LINE -> Theme.ELECTRICITY;
            case RAILWAY, ROAD, PORT, MARKET -> Theme.BORDER;
        };
    }
}
