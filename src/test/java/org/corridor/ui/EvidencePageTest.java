package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Theme;
import org.junit.jupiter.api.Test;

class EvidencePageTest extends Pages {
    private static final int ALL = ShippedDataset.get().countClaims(ClaimFilter.ALL);

    @Test
    void allClaimsAreThereNewestPeriodFirst() {
        open("evidence");
        assertThat(count()).isEqualTo("All " + ALL + " claims");
        assertThat(rows(grid())).hasSize(ALL);
        assertThat(chips()).isEmpty();
    }

    @Test
    void theAddressChoosesTheClaims() {
        open("evidence?kind=targets&confidence=low,high");
        assertThat(shown())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.claim().ref().table()).isEqualTo(ClaimRef.Table.TARGETS))
                .noneSatisfy(row -> assertThat(row.claim().confidence()).contains(Confidence.MEDIUM));
        assertThat(chips()).containsExactly("Targets", "High confidence", "Low confidence");
    }

    @Test
    void aHeadlinesDoorShowsJustItsClaims() {
        open("evidence?claims=targets/tg-2024-04-10bn");
        assertThat(shown())
                .singleElement()
                .satisfies(row -> assertThat(row.claim().ref()).hasToString("targets/tg-2024-04-10bn"));
        assertThat(count()).isEqualTo("1 of " + ALL + " claims");
        assertThat(chips()).containsExactly("One chosen claim");
    }

    @Test
    void eachFieldNarrowsTheTable() {
        open("evidence");
        test(find(TextField.class).withId("evidence-search").single()).setValue("pipeline");
        assertThat(shown()).hasSizeBetween(1, ALL - 1);

        open("evidence");
        CheckboxGroup<Theme> about = group("About");
        test(about).selectItem("Oil (%d)".formatted(ShippedDataset.get().countClaims(only(Theme.OIL))));
        assertThat(shown())
                .allSatisfy(
                        row -> assertThat(row.measure().orElseThrow().theme()).isEqualTo(Theme.OIL));
        assertThat(about.getValue()).containsExactly(Theme.OIL);

        open("evidence");
        Authority bank = ShippedDataset.get().listAuthorities().stream()
                .filter(authority -> authority.kind() == Authority.Kind.CENTRAL_BANK)
                .findFirst()
                .orElseThrow();
        test(authorities()).selectItem(bank.name());
        assertThat(shown())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.authority()).contains(bank));
    }

    @Test
    void aChipTakesItsFilterBackAndTheRestStays() {
        open("evidence?q=gas&kind=milestones");
        int both = shown().size();
        test(find(Button.class).withAriaLabel("Remove filter: “gas”").single()).click();
        assertThat(shown()).hasSizeGreaterThan(both);
        assertThat(chips()).containsExactly("Milestones");

        open("evidence?q=gas&kind=milestones");
        test(find(Button.class).withId("clear-filters").single()).click();
        assertThat(count()).isEqualTo("All " + ALL + " claims");
        assertThat(find(TextField.class).withId("evidence-search").single().getValue())
                .isEmpty();
    }

    @Test
    void sortingByAColumnSortsInTheDatabase() {
        open("evidence?kind=observations&theme=formal-trade");
        ClaimGrid grid = grid();
        grid.sortBy(new ClaimFilter.Order(ClaimFilter.Column.AUTHORITY, false));
        List<String> names = shown().stream()
                .map(row -> row.authority().orElseThrow().name())
                .toList();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void whatIsNotUnderstoodInTheAddressIsLeftOutAndNamed() {
        open("evidence?theme=moon&kind=targets");
        assertThat(words(find(Notice.class).first())).contains("moon", "formal-trade");
        assertThat(chips()).containsExactly("Targets");
    }

    private ClaimGrid grid() {
        return find(ClaimGrid.class).single();
    }

    private List<ClaimRow> shown() {
        return rows(grid());
    }

    private String count() {
        return find(Span.class).withId("evidence-count").single().getText();
    }

    private List<String> chips() {
        return find(Button.class).withClassName("chip").all().stream()
                .map(Button::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Theme> group(String label) {
        return (CheckboxGroup<Theme>) find(CheckboxGroup.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Authority> authorities() {
        return (MultiSelectComboBox<Authority>) find(MultiSelectComboBox.class).single();
    }

    private static ClaimFilter only(Theme theme) {
        return new ClaimFilter("", Set.of(), Set.of(), Set.of(theme), Set.of(), Set.of(), List.of());
    }
}
