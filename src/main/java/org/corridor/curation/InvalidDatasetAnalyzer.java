package org.corridor.curation;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a refused start: every problem on a line of its own, and no stack trace. */
final class InvalidDatasetAnalyzer extends AbstractFailureAnalyzer<InvalidDataset> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidDataset cause) {
        String problems = cause.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The dataset breaks the contract:\n\n" + problems + "\n\n" + InvalidDataset.summary(cause.problems())
                        + "; nothing was loaded.",
                "Mend these places, or name another folder with --corridor.dataset=DIR.",
                cause);
    }
}
