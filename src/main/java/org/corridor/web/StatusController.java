package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.StatusWords;
import org.corridor.dataset.Code;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The status of each project, as it was stated and as it is inferred, at {@code /status.json}. */
@RestController
final class StatusController {
    private final JsonAnswers answers;

    StatusController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/status.json")
    ResponseEntity<byte[]> list(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        List<Entry> projects = InferredStatus.list(asked.dataset(), asked.view().asOf()).stream()
                .map(Entry::of)
                .toList();
        return answers.answer(http, projects);
    }

    /**
     * One project.
     *
     * @param stated the status as last reported; null where it had not been reported yet
     * @param inferred the status by the rule of silence; null where it says nothing, see {@code reason}
     * @param evidence the milestone, or the project itself, that last showed development; null where nothing does
     * @param since the day from which the inferred status holds
     * @param statedAsOf when the status was reported: a year, a month or a day
     * @param evidenceDate when the evidence lies: a year, a month or a day
     * @param changes the day on which the inferred status changes if nothing new is stated
     * @param changesTo what it will then be
     * @param reason why it is inferred, or why nothing is
     */
    record Entry(
            String project,
            Optional<String> stated,
            Optional<String> inferred,
            Optional<String> evidence,
            Optional<LocalDate> since,
            Optional<String> statedAsOf,
            Optional<String> evidenceDate,
            Optional<LocalDate> changes,
            Optional<String> changesTo,
            String reason,
            String name,
            String kind) {
        static Entry of(InferredStatus status) {
            Project project = status.project();
            Optional<DevelopmentEvidence> evidence = status.lastEvidence();
            return new Entry(
                    project.id(),
                    status.stated().map(Code::of),
                    status.inferred().map(Code::of),
                    evidence.map(last -> last.claim().ref().id()),
                    status.since(),
                    status.stated().flatMap(stated -> project.statusAsOf()).map(ReducedDate::text),
                    evidence.map(last -> last.date().text()),
                    status.changes(),
                    status.changesTo().map(Code::of),
                    StatusWords.reason(status),
                    project.name(),
                    Code.of(project.kind()));
        }
    }
}
