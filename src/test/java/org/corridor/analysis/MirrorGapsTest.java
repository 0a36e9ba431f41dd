package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.junit.jupiter.api.Test;

class MirrorGapsTest {
    private static final Dataset SHIPPED = ShippedDataset.get();
    private static final List<MirrorGap> GAPS = list(SHIPPED, ShippedDataset.DAY);

    @Test
    void eachPairCrossesTheSides() {
        assertThat(GAPS).isNotEmpty().allSatisfy(gap -> {
            assertThat(economy(gap.a())).isEqualTo(SHIPPED.info().sideA().id());
            assertThat(economy(gap.b())).isEqualTo(SHIPPED.info().sideB().id());
        });
    }

    @Test
    void noYearOfAnAuthorityIsSetTwiceAgainstAnother() {
        assertThat(GAPS)
                .extracting(gap -> List.of(
                        gap.flow(), gap.a(), gap.b().authority(), gap.b().calendar()))
                .doesNotHaveDuplicates();
        assertThat(GAPS)
                .extracting(gap -> List.of(
                        gap.flow(), gap.b(), gap.a().authority(), gap.a().calendar()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aStatementIsNoCount() {
        assertThat(GAPS)
                .flatExtracting(gap -> List.of(gap.a(), gap.b()))
                .flatExtracting(Level::claims)
                .extracting(Observation::nature)
                .doesNotContain(Nature.STATEMENT);
    }

    @Test
    void whatEachSideReportedToTheUnitedNationsOfOneYearIsAPair() {
        assertThat(GAPS).anySatisfy(gap -> {
            assertThat(Set.of(gap.a().authority(), gap.b().authority()))
                    .containsExactlyInAnyOrder("comtrade-iran", "comtrade-pakistan");
            assertThat(gap.shared()).isEqualByComparingTo("1");
            assertThat(gap.disagrees()).isTrue();
        });
    }

    @Test
    void newestComeFirst() {
        assertThat(GAPS.getFirst().a().period().span().orElseThrow().last())
                .isAfter(GAPS.getLast().a().period().span().orElseThrow().last());
    }

    @Test
    void nothingIsPairedBeforeItWasStated() {
        assertThat(list(SHIPPED, LocalDate.of(1900, 1, 1))).isEmpty();
        assertThat(list(SHIPPED, LocalDate.of(2016, 12, 31)).size()).isLessThan(GAPS.size());
    }

    @Test
    void aTotalStandsInOnlyWhereThereIsNoPairByDirection() {
        Dataset other = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));
        List<MirrorGap> gaps = list(other, ShippedDataset.DAY);
        assertThat(gaps).isNotEmpty().noneMatch(gap -> gap.flow().isTotal());
    }

    @Test
    void aDatasetWithoutFiguresHasNoPair() {
        Dataset empty = DatasetFolder.open(SmallDataset.write());
        assertThat(list(empty, ShippedDataset.DAY)).isEmpty();
    }

    @Test
    void threeAuthoritiesGiveThreeAnswersForOneYear() {
        assertThat(answers("IRN-PAK", "2022-03-21", "2023-06-30"))
                .containsExactlyInAnyOrder(
                        "ir-customs 1480000000..1488000000 [tr-ir-1401-ip, tr-menafn-1401-ip]",
                        "pk-state-bank 0..0 [tr-sbp-fy23-ip]",
                        "pk-commerce-ministry 880000000..880000000 [tr-moc-fy23-ip]",
                        "pk-commerce-ministry 834000000..834000000 [tr-moc-cy22-ip]");
        assertThat(GAPS)
                .filteredOn(gap -> ids(gap.b()).equals(List.of("tr-sbp-fy23-ip")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.disagrees()).isTrue();
                    assertThat(gap.overlap()).isEqualTo(new Overlap(263, 365, 365));
                    assertThat(gap.ratio()).isEmpty();
                });
    }

    @Test
    void whatBothSidesReportedFor2014IsApartByTheRatiosThatReadersKnow() {
        assertThat(ratio("tr-ctr-2014-ip-ir", "tr-ctr-2014-ip-pk")).isEqualTo("4.5");
        assertThat(ratio("tr-ctr-2014-pi-ir", "tr-ctr-2014-pi-pk")).isEqualTo("6.1");
    }

    @Test
    void eightMonthsOfOneSideAreMoreThanTenOfTheOther() {
        assertThat(MirrorGaps.of(SHIPPED, Selection.on(ShippedDataset.DAY)).listRefusals(999))
                .filteredOn(refusal -> ids(refusal.count()).equals(List.of("tr-ir-1397-8m-ip")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(ids(refusal.nearest().orElseThrow())).containsExactly("tr-sbp-2018m10-ip");
                    assertThat(refusal.contradicts()).isTrue();
                    assertThat(refusal.codes()).containsExactly("unlike-length");
                    assertThat(refusal.overlap()).contains(new Overlap(225, 246, 304));
                });
    }

    @Test
    void aMeasureThatTheOtherSideLacksIsRefusedByName() {
        assertThat(MirrorGaps.of(SHIPPED, Selection.on(ShippedDataset.DAY)).listRefusals(999))
                .filteredOn(refusal -> ids(refusal.count()).equals(List.of("tr-rice-1401-pi")))
                .singleElement()
                .extracting(MirrorRefusal::codes)
                .isEqualTo(List.of("unlike-measure"));
    }

    @Test
    void oneAuthorityIsShownWithThoseAcrossTheBorder() {
        Selection bank = new Selection(Reading.ALL, ShippedDataset.DAY, Optional.of("pk-state-bank"), Optional.empty());
        assertThat(MirrorGaps.of(bank.of(SHIPPED), bank).list())
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.b().authority()).isEqualTo("pk-state-bank"));
    }

    private static Set<String> answers(String flow, String from, String to) {
        return GAPS.stream()
                .filter(gap -> gap.flow().code().equals(flow))
                .flatMap(gap -> Stream.of(gap.a(), gap.b()))
                .filter(level -> level.calendar().isTwelveMonths())
                .filter(level -> level.period()
                        .span()
                        .filter(span -> !span.last().isAfter(LocalDate.parse(to))
                                && span.last().isAfter(LocalDate.parse(from).plusMonths(9)))
                        .isPresent())
                .map(level -> level.authority() + " " + level.range().low().toPlainString() + ".."
                        + level.range().high().toPlainString() + " " + ids(level))
                .collect(Collectors.toSet());
    }

    private static String ratio(String a, String b) {
        return GAPS.stream()
                .filter(gap -> ids(gap.a()).equals(List.of(a)) && ids(gap.b()).equals(List.of(b)))
                .map(gap -> gap.ratio().orElseThrow().low().setScale(1, RoundingMode.HALF_UP))
                .findFirst()
                .orElseThrow()
                .toPlainString();
    }

    private static List<String> ids(Level level) {
        return level.claims().stream().map(Observation::id).sorted().toList();
    }

    private static List<MirrorGap> list(Dataset dataset, LocalDate day) {
        return MirrorGaps.of(dataset, Selection.on(day)).list();
    }

    private static String economy(Level level) {
        return SHIPPED.getAuthority(level.authority()).economy().orElseThrow();
    }
}
