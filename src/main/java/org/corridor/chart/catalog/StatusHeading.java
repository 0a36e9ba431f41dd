package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.analysis.DevelopmentPhase.Stage;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.Dates;
import org.corridor.chart.StatusWords;
import org.corridor.chart.Words;
import org.corridor.dataset.ProjectStatus;

/** What the status of all projects comes to, and what the signs of those that are drawn mean. */
record StatusHeading(List<InferredStatus> projects, LocalDate asOf) {
    String title() {
        if (projects.isEmpty()) {
            return "Nothing of any project had been stated by " + Dates.words(asOf);
        }
        long silent = projects.stream().filter(InferredStatus::isSilent).count();
        String all = Words.count(projects.size(), "project", "projects");
        if (silent == 0) {
            return projects.size() == 1
                    ? "Nothing is inferred from silence on the one project"
                    : "Of " + all + " none is inferred shelved or cancelled";
        }
        String subject = projects.size() == 1 ? "The one project" : "Of " + all + " " + word(silent);
        return subject + (silent == 1 ? " shows" : " show") + " no development for two years or more: "
                + (silent == 1 ? "inferred " : "") + fates(silent > 1);
    }

    /** Returns such as {@code one inferred shelved, two cancelled}, or without counts {@code shelved}. */
    private String fates(boolean counted) {
        List<String> fates = new ArrayList<>();
        for (ProjectStatus status : List.of(ProjectStatus.SHELVED, ProjectStatus.CANCELLED)) {
            long count = projects.stream()
                    .filter(project -> project.isSilent()
                            && project.inferred().filter(status::equals).isPresent())
                    .count();
            if (count > 0) {
                String some = counted ? word(count) + (fates.isEmpty() ? " inferred " : " ") : "";
                fates.add(some + StatusWords.of(status));
            }
        }
        return String.join(", ", fates);
    }

    private static String word(long count) {
        return Words.count((int) count, "", "").strip();
    }

    String subtitle() {
        List<String> signs = new ArrayList<>();
        sign(signs, "solid: evidence of development", Stage.DEVELOPED);
        sign(signs, "dashed: two years without, inferred shelved", Stage.SHELVED);
        sign(signs, "dotted: four years, inferred cancelled", Stage.CANCELLED);
        if (projects.stream().anyMatch(status -> !status.evidence().isEmpty())) {
            signs.add("● a step");
        }
        if (projects.stream()
                .anyMatch(status -> ProjectStatuses.reported(status).isPresent())) {
            signs.add("◆ status stated");
        }
        if (projects.stream().anyMatch(status -> status.next().isPresent())) {
            signs.add("○ the next change, if nothing is heard");
        }
        String rule = "Inferred by Global Energy Monitor’s rule";
        return signs.isEmpty() ? rule : rule + ". " + Words.capital(String.join("; ", signs));
    }

    private void sign(List<String> signs, String words, Stage stage) {
        boolean drawn = projects.stream()
                .flatMap(status -> status.phases().stream())
                .anyMatch(phase -> phase.stage() == stage && !phase.from().isAfter(asOf));
        if (drawn) {
            signs.add(words);
        }
    }
}
