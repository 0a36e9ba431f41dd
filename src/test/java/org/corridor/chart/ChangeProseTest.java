package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.corridor.ScriptsDataset;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.analysis.Changes;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;

class ChangeProseTest {
    @Test
    void itSaysWhatWasStatedWhatMovedAndWhatBecameOfTargets() {
        assertThat(prose("2019-01-01", "2022-06-01"))
                .isEqualTo("Between 1 Jan 2019 and 1 Jun 2022, 53 figures, one target, 13 milestones, 27 events, three"
                        + " reports on crossings, one report on a project and one report on a part of a project were"
                        + " stated or reported. The range of formal trade a year moved from $0.2–1.1bn to $397–861m, the"
                        + " current target from $5bn by 2021 to $5bn by 2026, the share of the target that is reached"
                        + " from 5–22% to 8–17% and the growth needed a year from 24–55% to 18–37%. No target was met by"
                        + " its deadline; three deadlines passed. Seven crossings and one project were reported in"
                        + " another state than before.");
    }

    @Test
    void aTargetWithoutADeadlineIsReachedAndNotMet() {
        assertThat(prose("2024-01-01", "2026-11-21"))
                .contains("No target was met by its deadline, one without a deadline was reached; no deadline passed.")
                .endsWith("Four figures were reported anew with another value.");
    }

    @Test
    void whereNothingHappenedItSaysSo() {
        assertThat(prose("1950-01-01", "1960-01-01"))
                .isEqualTo("Between 1 Jan 1950 and 1 Jan 1960, nothing was stated.");
        assertThat(prose("2026-11-21", "2026-11-21"))
                .contains("nothing was stated", "No target was met", "no deadline");
    }

    @Test
    void whatIsTheFirstOfItsKindIsNewAndMovedFromNothing() {
        assertThat(prose("2005-01-01", "2026-11-21")).contains("New: the range of formal trade a year ($75k–3.1bn),");
    }

    @Test
    void itHasTwoToSixSentencesWithoutCodesOrIsoDatesWhateverTheDays() {
        SplittableRandom random = new SplittableRandom(9);
        datasets().forEach(dataset -> {
            for (int i = 0; i < 60; i++) {
                LocalDate to = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9800));
                LocalDate from = to.minusDays(random.nextInt(6000));
                String prose = ChangeProse.text(Changes.between(dataset, from, to));
                assertThat(prose)
                        .as("%s %s %s", dataset.info().name(), from, to)
                        .startsWith("Between ")
                        .endsWith(".")
                        .doesNotContainPattern("\\d{4}-\\d{2}")
                        .doesNotContain("  ", " .", "..", "null", "Optional");
                assertThat(prose.split("\\. ")).hasSizeLessThanOrEqualTo(7);
            }
        });
    }

    private static Stream<Dataset> datasets() {
        return Stream.of(
                ShippedDataset.get(),
                ScriptsDataset.get(),
                DatasetFolder.open(Path.of("src/test/resources/dataset-valid")),
                DatasetFolder.open(SmallDataset.write()));
    }

    private static String prose(String from, String to) {
        return ChangeProse.text(Changes.between(ShippedDataset.get(), LocalDate.parse(from), LocalDate.parse(to)));
    }
}
