package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

/** What the page of targets says beneath its charts. */
class TargetsSectionTest extends Pages {
    @Test
    void everyTargetHasARowWithADoorToItsEvidence() {
        open("targets");
        List<Target> targets = ShippedDataset.get().listTargets();
        List<NativeTableRow> rows = table("all-targets").getBody().getRows();
        assertThat(rows).hasSameSizeAs(targets);
        assertThat(words(section("all-targets"))).contains("All " + targets.size() + " targets");
        for (Target target : targets) {
            assertThat(rows)
                    .filteredOn(row -> links(row).contains("evidence?claims=targets/" + target.id()))
                    .hasSize(1);
        }
    }

    @Test
    void aRowSaysOnWhoseFiguresHowMuchIsMissing() {
        open("targets");
        NativeTableRow row = row("all-targets", "evidence?claims=targets/tg-2016-03-5bn");
        assertThat(words(row))
                .contains("Met on nobody’s figures")
                .contains("Put off by a year")
                .contains("Ministry of Commerce of Pakistan 2021–22: $773.8m, added up by us, $4.226bn short");
        assertThat(links(row))
                .contains("evidence?claims=observations/tr-moc-fy22-ip,observations/tr-moc-fy22-pi")
                .contains("evidence?claims=targets/tg-2016-03-5bn,targets/tg-2015-04-5bn");
    }

    @Test
    void eachPaceSaysWhereItWouldLead() {
        open("targets");
        assertThat(words(table("own-pace")))
                .contains("$10bn in about 2038")
                .contains("No rate")
                .contains("Less than a hundredth of the target was counted");
    }

    @Test
    void whatHadNotBeenAnnouncedIsNotThere() {
        open("targets?asOf=2012-01-01");
        assertThat(table("all-targets").getBody().getRows()).hasSize(4);
        open("targets?asOf=1900-01-01");
        assertThat(find(TargetsSection.class).all()).isEmpty();
        assertThat(find(PaceSection.class).all()).isEmpty();
    }

    private NativeTableRow row(String section, String link) {
        return table(section).getBody().getRows().stream()
                .filter(row -> links(row).contains(link))
                .findFirst()
                .orElseThrow();
    }

    private Component section(String id) {
        return id.equals("all-targets")
                ? find(TargetsSection.class).single()
                : find(PaceSection.class).single();
    }

    private NativeTable table(String section) {
        return (NativeTable) section(section)
                .getChildren()
                .filter(NativeTable.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
