package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.OwnPace;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.TargetLevels;
import org.corridor.chart.Dates;
import org.corridor.dataset.Target;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The growth that a target needs, at {@code /growth.json}: of one baseline, or of each authority's latest full year. */
@RestController
final class GrowthController {
    private final JsonAnswers answers;

    GrowthController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/growth.json")
    ResponseEntity<byte[]> growth(HttpServletRequest http) {
        Asked asked = answers.read(http);
        GrowthQuestion question = GrowthQuestion.read(asked);
        asked.finish();
        Optional<Object> body = question.target().map(target -> new Answer(asked, target).to(question.baseline()));
        return answers.answer(http, body.orElseGet(() -> nothing(asked, question)));
    }

    private static Object nothing(Asked asked, GrowthQuestion question) {
        if (question.baseline().isPresent()) {
            throw Problems.notFound("No target with a deadline ahead stood on "
                    + Dates.words(asked.view().asOf()) + ". Name one as target.");
        }
        return List.of();
    }

    /** What leads to one target. */
    private record Answer(Asked asked, Target target, List<Level> levels, List<OwnPace> paces) {
        Answer(Asked asked, Target target) {
            this(asked, target, new TargetLevels(asked.dataset(), asked.view().asOf()).list(target));
        }

        private Answer(Asked asked, Target target, List<Level> levels) {
            this(asked, target, levels, paces(asked, target, levels));
        }

        private static List<OwnPace> paces(Asked asked, Target target, List<Level> levels) {
            List<OwnSeries> series =
                    OwnPace.series(asked.dataset(), asked.view().selection(), target, levels);
            return OwnPace.list(series, target);
        }

        Object to(Optional<GrowthQuestion.Baseline> baseline) {
            if (baseline.isEmpty()) {
                List<Level> counts =
                        Latest.dated(levels.stream().filter(Level::isStatistic).toList());
                return counts.stream().map(this::entry).toList();
            }
            return switch (baseline.get()) {
                case GrowthQuestion.Stated stated ->
                    GrowthEntry.of(target, stated, asked.view().asOf(), paces);
                case GrowthQuestion.Counted counted ->
                    Latest.find(levels, counted.authority())
                            .map(this::entry)
                            .orElseGet(() -> GrowthEntry.none(target, counted.authority(), own(counted.authority())));
            };
        }

        private GrowthEntry entry(Level count) {
            return GrowthEntry.of(target, GrowthStart.of(count, target), own(count.authority()));
        }

        private List<OwnPace> own(String authority) {
            return paces.stream()
                    .filter(pace -> pace.growth().later().authority().equals(authority))
                    .toList();
        }
    }
}
