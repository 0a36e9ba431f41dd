package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;

/**
 * A crossing or project that was reported in another state than before.
 *
 * @param of the crossing or project
 * @param from its status by the earlier day, as the dataset writes it; empty where none had been reported
 * @param to its status by the later day; empty where nothing is known after a closure that ended
 * @param reported the date of the report that says so
 * @param claims the report, and the one before it
 */
public record MovedStatus(
        ClaimRef of,
        String name,
        Optional<String> from,
        Optional<String> to,
        Optional<ReducedDate> reported,
        List<ClaimRef> claims) {
    public MovedStatus {
        claims = List.copyOf(claims);
    }

    /** Lists the crossings and then the projects whose status moved, in the order of the dataset. */
    static List<MovedStatus> between(Dataset dataset, LocalDate from, LocalDate to) {
        Map<String, CrossingState> before = states(dataset, from)
                .collect(Collectors.toMap(state -> state.crossing().id(), Function.identity()));
        Stream<MovedStatus> crossings = states(dataset, to)
                .map(after -> of(Optional.ofNullable(before.get(after.crossing().id())), after));
        Stream<MovedStatus> projects = dataset.listProjects().stream().map(project -> of(project, from, to));
        return Stream.concat(crossings, projects)
                .filter(status -> !status.from.equals(status.to))
                .toList();
    }

    private static Stream<CrossingState> states(Dataset dataset, LocalDate day) {
        KnownDataset known = new KnownDataset(dataset, day);
        return CrossingState.list(known.listCrossings(), known.listEvents(), day).stream();
    }

    private static MovedStatus of(Optional<CrossingState> before, CrossingState after) {
        Crossing crossing = after.crossing();
        return new MovedStatus(
                crossing.ref(),
                crossing.name(),
                before.flatMap(MovedStatus::status),
                status(after),
                after.reported(),
                Stream.concat(
                                Stream.of(after.claim().ref()),
                                before.stream().map(state -> state.claim().ref()))
                        .distinct()
                        .toList());
    }

    private static Optional<String> status(CrossingState state) {
        return Optional.of(state.status())
                .filter(status -> status != Crossing.Status.UNKNOWN)
                .map(Code::of);
    }

    private static MovedStatus of(Project project, LocalDate from, LocalDate to) {
        return new MovedStatus(
                project.ref(),
                project.name(),
                statedBy(project, from),
                statedBy(project, to),
                project.statusAsOf(),
                List.of(project.ref()));
    }

    private static Optional<String> statedBy(Project project, LocalDate day) {
        boolean stated =
                project.statusAsOf().map(date -> !date.first().isAfter(day)).orElse(true);
        return stated ? Optional.of(Code.of(project.status())) : Optional.empty();
    }
}
