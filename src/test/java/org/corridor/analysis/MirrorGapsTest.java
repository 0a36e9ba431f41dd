package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    private static List<MirrorGap> list(Dataset dataset, LocalDate day) {
        return MirrorGaps.of(dataset, Selection.on(day)).list();
    }

    private static String economy(Level level) {
        return SHIPPED.getAuthority(level.authority()).economy().orElseThrow();
    }
}
