package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/**
 * An outcome of a target that was another one before.
 *
 * @param authority on whose figures, by id; empty for the outcome overall
 * @param from empty where the authority had no figure that counts
 * @param to empty where it has none any more, which only a choice of figures can do
 * @param claims the target, and the figures that decide now
 */
public record MovedOutcome(
        Target target,
        Optional<String> authority,
        Optional<Outcome> from,
        Optional<Outcome> to,
        List<ClaimRef> claims) {
    public MovedOutcome {
        claims = List.copyOf(claims);
    }

    /**
     * Lists the outcomes that moved, of targets that had been announced by the earlier day, in the order of announcement;
     * overall first, then by authority.
     *
     * @param before the dataset as of {@code from}
     * @param after the dataset as of {@code to}
     */
    static List<MovedOutcome> between(Dataset before, LocalDate from, Dataset after, LocalDate to) {
        Map<String, TargetOutcome> earlier = JudgedTarget.list(before, from).stream()
                .map(JudgedTarget::outcome)
                .collect(Collectors.toMap(outcome -> outcome.target().id(), Function.identity()));
        return JudgedTarget.list(after, to).stream()
                .map(JudgedTarget::outcome)
                .filter(outcome -> earlier.containsKey(outcome.target().id()))
                .flatMap(outcome -> moved(
                        Objects.requireNonNull(earlier.get(outcome.target().id())), outcome)
                        .stream())
                .toList();
    }

    private static List<MovedOutcome> moved(TargetOutcome before, TargetOutcome after) {
        List<MovedOutcome> moved = new ArrayList<>();
        if (before.overall() != after.overall()) {
            moved.add(new MovedOutcome(
                    after.target(),
                    Optional.empty(),
                    Optional.of(before.overall()),
                    Optional.of(after.overall()),
                    claims(
                            after,
                            after.verdicts().values().stream()
                                    .filter(verdict -> verdict.outcome() == after.overall())
                                    .toList())));
        }
        after.verdicts().forEach((authority, verdict) -> {
            Optional<Outcome> was =
                    Optional.ofNullable(before.verdicts().get(authority)).map(TargetOutcome.Verdict::outcome);
            if (!was.equals(Optional.of(verdict.outcome()))) {
                moved.add(new MovedOutcome(
                        after.target(),
                        Optional.of(authority),
                        was,
                        Optional.of(verdict.outcome()),
                        claims(after, List.of(verdict))));
            }
        });
        before.verdicts().forEach((authority, verdict) -> {
            if (!after.verdicts().containsKey(authority)) {
                moved.add(new MovedOutcome(
                        after.target(),
                        Optional.of(authority),
                        Optional.of(verdict.outcome()),
                        Optional.empty(),
                        List.of(after.target().ref())));
            }
        });
        return moved;
    }

    private static List<ClaimRef> claims(TargetOutcome outcome, List<TargetOutcome.Verdict> verdicts) {
        List<ClaimRef> claims = new ArrayList<>(List.of(outcome.target().ref()));
        verdicts.forEach(verdict -> claims.addAll(verdict.deciding().refs()));
        return claims;
    }
}
