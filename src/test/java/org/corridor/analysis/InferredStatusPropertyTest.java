package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for whatever was stated of projects, and on whatever day. */
class InferredStatusPropertyTest {
    private static final int CASES = 300;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** Made up from a seed, which a failure names. */
    record Case(long seed) {
        private SplittableRandom random() {
            return new SplittableRandom(seed);
        }

        List<Project> projects() {
            SplittableRandom random = random();
            return IntStream.range(0, 3)
                    .mapToObj(i -> Works.project("p" + i, any(random, ProjectStatus.values()), date(random, true)))
                    .toList();
        }

        List<Milestone> steps() {
            SplittableRandom random = random().split();
            List<Milestone> steps = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                String date = date(random, false);
                steps.add(Works.step(
                        "s" + i,
                        "p" + random.nextInt(3),
                        date,
                        "",
                        any(random, Milestone.Kind.values()),
                        random.nextInt(3) == 0 ? date(random, true) : date));
            }
            return steps;
        }

        LocalDate day() {
            return day(new SplittableRandom(seed + 1));
        }

        private static LocalDate day(SplittableRandom random) {
            return FIRST.plusDays(random.nextInt(366 * 12));
        }

        private static String date(SplittableRandom random, boolean mayBeEmpty) {
            String day = day(random).toString();
            return switch (random.nextInt(mayBeEmpty ? 4 : 3)) {
                case 0 -> day;
                case 1 -> day.substring(0, 7);
                case 2 -> day.substring(0, 4);
                default -> "";
            };
        }

        private static <E> E any(SplittableRandom random, E[] all) {
            return all[random.nextInt(all.length)];
        }

        List<InferredStatus> on(LocalDate day) {
            return InferredStatus.list(Works.dataset(projects(), steps(), List.of()), day);
        }
    }

    static List<Case> cases() {
        return IntStream.range(0, CASES).mapToObj(Case::new).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfRowsDoesNotMatter(Case made) {
        List<Milestone> steps = new ArrayList<>(made.steps());
        Collections.shuffle(steps, new Random(made.seed()));
        Dataset shuffled = Works.dataset(made.projects(), steps, List.of());
        assertThat(InferredStatus.list(shuffled, made.day())).isEqualTo(made.on(made.day()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNoEvidenceMayBeLeftOut(Case made) {
        List<Milestone> steps = made.steps().stream()
                .filter(step -> Development.isEvidence(step.kind()) || Development.isUse(step.kind()))
                .toList();
        List<String> whole = judgements(made.on(made.day()));
        List<String> less =
                judgements(InferredStatus.list(Works.dataset(made.projects(), steps, List.of()), made.day()));
        assertThat(whole).containsAll(less);
        assertThat(whole.stream().filter(judgement -> !less.contains(judgement)))
                .allSatisfy(judgement -> assertThat(judgement).contains("NO_EVIDENCE"));
    }

    private static List<String> judgements(List<InferredStatus> all) {
        return all.stream()
                .map(status -> "%s %s %s %s %s"
                        .formatted(
                                status.project().id(),
                                status.stated(),
                                status.inferred(),
                                status.ground(),
                                status.phases()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void silenceGrowsUntilSomethingNewIsStated(Case made) {
        LocalDate day = made.day();
        for (InferredStatus now : made.on(day)) {
            now.changes().ifPresent(changes -> {
                assertThat(changes).isAfter(day);
                List<Milestone> known = AsOf.keep(made.steps(), day).stream()
                        .filter(step -> !step.date().first().isAfter(day))
                        .toList();
                Dataset frozen = Works.dataset(List.of(reported(now)), known, List.of());
                assertThat(inferred(frozen, changes.minusDays(1)))
                        .isEqualTo(now.inferred().stream().toList());
                assertThat(inferred(frozen, changes))
                        .containsExactly(now.changesTo().orElseThrow());
            });
        }
    }

    /** The project as far as it was known: a status that is reported later must not be known a day earlier either. */
    private static Project reported(InferredStatus now) {
        Project project = now.project();
        return now.stated().isPresent() ? project : Works.project(project.id(), project.status(), "2999");
    }

    private static List<ProjectStatus> inferred(Dataset dataset, LocalDate day) {
        return InferredStatus.list(dataset, day).stream()
                .flatMap(status -> status.inferred().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStatusOfADayIsOneOfThePhasesWithoutAGap(Case made) {
        LocalDate day = made.day();
        for (InferredStatus status : made.on(day)) {
            List<DevelopmentPhase> phases = status.phases();
            for (int i = 1; i < phases.size(); i++) {
                assertThat(phases.get(i - 1).until()).hasValue(phases.get(i).from());
                assertThat(phases.get(i).from()).isAfter(phases.get(i - 1).from());
            }
            assertThat(phases.stream().filter(phase -> phase.covers(day))).hasSize(phases.isEmpty() ? 0 : 1);
            status.since().ifPresent(since -> assertThat(since).isBeforeOrEqualTo(day));
            status.lastEvidence().ifPresent(last -> assertThat(last.first()).isBeforeOrEqualTo(day));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aVaguerDateNeverEndsSilenceSooner(Case made) {
        LocalDate day = made.day();
        List<Milestone> vaguer = made.steps().stream()
                .filter(step -> !step.date().first().isAfter(day))
                .map(InferredStatusPropertyTest::vaguer)
                .toList();
        List<InferredStatus> before = made.on(day);
        List<InferredStatus> after = InferredStatus.list(Works.dataset(made.projects(), vaguer, List.of()), day);
        for (InferredStatus status : after) {
            before.stream()
                    .filter(other -> other.project().equals(status.project()))
                    .filter(other -> other.lastEvidence().isPresent()
                            && status.lastEvidence().isPresent())
                    .forEach(other -> assertThat(
                                    status.lastEvidence().orElseThrow().last())
                            .isAfterOrEqualTo(other.lastEvidence().orElseThrow().last()));
        }
    }

    private static Milestone vaguer(Milestone step) {
        String year = step.date().text().substring(0, 4);
        return Works.step(
                step.id(),
                step.project(),
                year,
                "",
                step.kind(),
                step.stated().map(Object::toString).orElse(""));
    }
}
