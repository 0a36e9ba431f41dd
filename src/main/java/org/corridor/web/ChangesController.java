package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.analysis.Changes;
import org.corridor.chart.ChangesQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two days, at {@code /changes.json}. */
@RestController
final class ChangesController {
    private final JsonAnswers answers;

    ChangesController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/changes.json")
    ResponseEntity<byte[]> get(HttpServletRequest http) {
        Asked asked = answers.read(http);
        ChangesQuery question = ChangesQuery.read(asked.query(), asked.view().selection());
        asked.finish();
        Changes changes = Changes.between(asked.whole(), question.from(), question.selection());
        return answers.answer(http, ChangesAnswer.of(changes));
    }
}
