package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimFilter.Column;
import org.corridor.dataset.ClaimFilter.Order;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Code;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims of all tables in one list: filters, orders, pages. */
class ClaimListTest {
    private static final int ALL = 37;

    private static H2Dataset dataset;

    @BeforeAll
    static void open() {
        dataset = DatasetFolder.open(FolderCopy.VALID);
    }

    @AfterAll
    static void close() {
        dataset.close();
    }

    @Test
    void wordsAreFoundInStatementsWhateverTheirCase() {
        assertThat(ids(text("FEBRUARY 2024"))).containsExactly("kt-month");
    }

    @Test
    void everyWordMustBeFoundButNotInOnePlace() {
        assertThat(ids(text("customs yearbook provisional"))).containsExactly("ke-2023-total");
    }

    @Test
    void wordsAreFoundInIdsNotesAuthoritiesActorsTitlesAndPublishers() {
        assertThat(ids(text("ev-visit"))).containsExactly("ev-visit");
        assertThat(ids(text("“within"))).containsExactly("tg-2021-1bn");
        assertThat(ids(text("central bank"))).containsExactly("bank-2023-kt");
        assertThat(ids(text("ministries of energy"))).containsExactly("ms-gas-talks");
        assertThat(ids(text("survey unrecorded trade"))).containsExactly("unrecorded-range", "sum-2023");
        assertThat(ids(text("example press lake"))).contains("border-km", "seg-gas-lake");
    }

    @Test
    void signsOfPatternsAreLetters() {
        assertThat(ids(text("50%"))).isNotEmpty().contains("hill-trucks").doesNotContain("ke-2021-total");
        assertThat(ids(text("5%0"))).isEmpty();
        assertThat(ids(text("ke_2021"))).isEmpty();
        assertThat(ids(text("!"))).isEmpty();
        assertThat(ids(text("\\"))).isEmpty();
        assertThat(ids(text("'; DROP TABLE claims; --"))).isEmpty();
        assertThat(dataset.countClaims(ClaimFilter.ALL)).isEqualTo(ALL);
    }

    @Test
    void whiteSpaceAloneLetsEverythingThrough() {
        assertThat(dataset.countClaims(text(" \t "))).isEqualTo(ALL);
    }

    @Test
    void tablesThemesAuthoritiesAndConfidencesNarrowTheList() {
        assertThat(ids(filter(Set.of(ClaimRef.Table.TARGETS), Set.of(), Set.of(), Set.of())))
                .hasSize(3);
        assertThat(ids(filter(Set.of(), Set.of(Theme.GAS, Theme.BORDER), Set.of(), Set.of())))
                .containsExactlyInAnyOrder("gas-named", "hill-trucks", "border-km");
        assertThat(ids(filter(Set.of(), Set.of(), Set.of("ke-bank", "tz-customs"), Set.of())))
                .containsExactlyInAnyOrder("tz-2023-kt", "tz-2023-tk", "bank-2023-kt");
        assertThat(ids(filter(Set.of(), Set.of(Theme.FORMAL_TRADE), Set.of(), Set.of(Confidence.LOW))))
                .containsExactlyInAnyOrder("minister-repeat", "sum-2023", "kt-half", "tg-2024-2bn");
    }

    @Test
    void referencesNameTheirTables() {
        ClaimFilter filter = new ClaimFilter(
                "",
                Set.of(
                        ClaimRef.parse("events/ev-visit"),
                        ClaimRef.parse("targets/ev-visit"),
                        ClaimRef.parse("segments/seg-gas-lake")),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
        assertThat(ids(filter)).containsExactly("ev-visit", "seg-gas-lake");
        assertThat(dataset.countClaims(filter)).isEqualTo(2);
    }

    @Test
    void withoutAnOrderRowsStandByTableAndId() {
        List<ClaimRef> refs = new ArrayList<>();
        for (ClaimRow row : dataset.listClaims(order(), 0, ALL)) {
            refs.add(row.claim().ref());
        }
        assertThat(refs).hasSize(ALL).isSorted();
    }

    @Test
    void periodsSortByLastDayThenFirst() {
        assertThat(ids(observations(new Order(Column.PERIOD, false))))
                .startsWith("ke-2021-total", "unrecorded-range", "border-km", "ke-2022-total")
                .endsWith("kt-half", "power-tariff", "gas-named", "minister-level", "unrecorded-more");
        assertThat(ids(observations(new Order(Column.PERIOD, true))))
                .startsWith("power-tariff", "kt-half", "hill-trucks", "kt-month", "power-supply")
                .endsWith("ke-2021-total", "gas-named", "minister-level", "unrecorded-more");
    }

    @Test
    void valuesSortByLowThenHigh() {
        assertThat(ids(observations(new Order(Column.VALUE, false))))
                .startsWith("power-tariff", "power-supply", "hill-trucks", "border-km", "kt-month", "unrecorded-range")
                .endsWith("minister-level");
        assertThat(ids(filter(
                        Set.of(ClaimRef.Table.TARGETS), Set.of(), Set.of(), Set.of(), new Order(Column.VALUE, true))))
                .containsExactly("tg-2024-2bn", "tg-2021-1bn", "tg-2015-800m");
    }

    @Test
    void confidenceSortsFromLowToHigh() {
        List<ClaimRow> rows = dataset.listClaims(order(new Order(Column.CONFIDENCE, true)), 0, ALL);
        assertThat(rows.getFirst().claim().confidence()).contains(Confidence.HIGH);
        assertThat(rows.getLast().claim().confidence()).isEmpty();
    }

    @Test
    void wordsSortWithoutRegardToCase() {
        assertThat(ids(filter(
                        Set.of(ClaimRef.Table.SEGMENTS),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        new Order(Column.STATEMENT, false))))
                .containsExactly("seg-gas-coast", "seg-power-north", "seg-gas-lake");
    }

    @Test
    void aSecondKeyBreaksTies() {
        assertThat(ids(filter(
                        Set.of(ClaimRef.Table.TARGETS, ClaimRef.Table.EVENTS),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        new Order(Column.TABLE, true),
                        new Order(Column.STATED, true))))
                .containsExactly("ev-closure", "ev-visit", "tg-2024-2bn", "tg-2021-1bn", "tg-2015-800m");
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void pagesOfAnyOrderNeitherOverlapNorMissAClaim(Column column) {
        for (boolean descending : new boolean[] {true, false}) {
            ClaimFilter filter = order(new Order(column, descending));
            List<ClaimRow> pages = new ArrayList<>();
            for (int offset = 0; offset < ALL; offset += 5) {
                pages.addAll(dataset.listClaims(filter, offset, 5));
            }
            assertThat(pages).isEqualTo(dataset.listClaims(filter, 0, 1000));
            assertThat(pages).extracting(row -> row.claim().ref()).hasSize(ALL).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Column.class,
            names = {"VALUE", "FLOW", "PERIOD", "AUTHORITY", "STATED", "CONFIDENCE"})
    void absentValuesComeLastWhicheverWay(Column column) {
        for (boolean descending : new boolean[] {true, false}) {
            List<Boolean> present = dataset.listClaims(order(new Order(column, descending)), 0, ALL).stream()
                    .map(row -> isPresent(row, column))
                    .toList();
            int count = (int) present.stream().filter(there -> there).count();
            assertThat(count).isBetween(1, ALL - 1);
            assertThat(present.subList(0, count)).containsOnly(true);
        }
    }

    @Test
    void aRowBringsWhatItNames() {
        ClaimRow row = dataset.listClaims(text("tg-2015-800m"), 0, 1).getFirst();
        assertThat(row.actor()).isEqualTo("Two ministers");
        assertThat(row.authority()).isEmpty();
        assertThat(row.measure().orElseThrow().name()).isEqualTo("Declared goods trade");
        assertThat(row.source().id()).isEqualTo("border-gazette-2024");
        ClaimRow observed = dataset.listClaims(text("bank-2023-kt"), 0, 1).getFirst();
        assertThat(observed.authority().orElseThrow().id()).isEqualTo("ke-bank");
        assertThat(observed.actor()).isEmpty();
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(dataset.listClaims(ClaimFilter.ALL, 100, 10)).isEmpty();
        assertThat(dataset.listClaims(ClaimFilter.ALL, 0, 0)).isEmpty();
    }

    private static boolean isPresent(ClaimRow row, Column column) {
        String ref = Code.of(row.claim().ref().table());
        return switch (column) {
            case VALUE -> row.claim().quantity().isPresent();
            case FLOW -> row.measure().isPresent() && !row.claim().ref().id().equals("border-km");
            case AUTHORITY -> row.authority().isPresent() || !row.actor().isEmpty();
            case STATED -> row.claim().stated().isPresent();
            case CONFIDENCE -> row.claim().confidence().isPresent();
            case PERIOD -> Set.of("milestones", "events").contains(ref) || hasPeriod(row);
            case TABLE, STATEMENT, SOURCE -> true;
        };
    }

    private static boolean hasPeriod(ClaimRow row) {
        return switch (row.claim()) {
            case org.corridor.dataset.Observation observation ->
                observation.period().span().isPresent();
            case org.corridor.dataset.Target target -> target.deadline().isPresent();
            default -> false;
        };
    }

    private static List<String> ids(ClaimFilter filter) {
        List<ClaimRow> rows = dataset.listClaims(filter, 0, 1000);
        assertThat(dataset.countClaims(filter)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.claim().ref().id()).toList();
    }

    private static ClaimFilter text(String text) {
        return new ClaimFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(new Order(Column.PERIOD, false)));
    }

    private static ClaimFilter order(Order... order) {
        return filter(Set.of(), Set.of(), Set.of(), Set.of(), order);
    }

    private static ClaimFilter observations(Order... order) {
        return filter(Set.of(ClaimRef.Table.OBSERVATIONS), Set.of(), Set.of(), Set.of(), order);
    }

    private static ClaimFilter filter(
            Set<ClaimRef.Table> tables,
            Set<Theme> themes,
            Set<String> authorities,
            Set<Confidence> confidences,
            Order... order) {
        return new ClaimFilter("", Set.of(), tables, themes, authorities, confidences, List.of(order));
    }
}
