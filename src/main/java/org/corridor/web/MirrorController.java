package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.analysis.MirrorGaps;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What both sides counted, at {@code /mirror.json}, and what one side counted and the other did not, at
 * {@code /mirror-refusals.json}. Where an authority is asked for, that in which it takes part.
 */
@RestController
final class MirrorController {
    private final JsonAnswers answers;

    MirrorController(JsonAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/mirror.json")
    ResponseEntity<byte[]> pairs(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        List<MirrorEntry> entries = MirrorGaps.of(asked.dataset(), asked.view().selection()).list().stream()
                .map(gap -> MirrorEntry.of(asked.whole(), gap))
                .toList();
        return answers.answer(http, entries);
    }

    @GetMapping("/mirror-refusals.json")
    ResponseEntity<byte[]> refusals(HttpServletRequest http) {
        Asked asked = answers.read(http);
        asked.finish();
        List<MirrorRefusalEntry> entries =
                MirrorGaps.of(asked.dataset(), asked.view().selection()).listRefusals(Integer.MAX_VALUE).stream()
                        .map(refusal -> MirrorRefusalEntry.of(asked.whole(), refusal))
                        .toList();
        return answers.answer(http, entries);
    }
}
