package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.analysis.JudgedTarget;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How every target fared, at {@code /targets.json}, in the order of announcement. */
@RestController
final class TargetsController {
    private final JsonAnswers answers;

    TargetsController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/targets.json")
    ResponseEntity<byte[]> list(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        List<TargetEntry> targets = JudgedTarget.list(
                        asked.dataset(), asked.view().selection())
                .stream()
                .map(judged -> TargetEntry.of(asked.dataset(), judged))
                .toList();
        return answers.answer(http, targets);
    }
}
