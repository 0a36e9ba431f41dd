package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.range;

import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;

class TargetShareTest {
    @Test
    void oneValueOfOneTargetIsOneShare() {
        Range share = TargetShare.find(range(3129, 3129), range(10_000, 10_000)).orElseThrow();
        assertThat(share.low()).isEqualByComparingTo("0.3129");
        assertThat(share.isPoint()).isTrue();
    }

    @Test
    void theLowEndIsOfTheHighTargetAndTheHighEndOfTheLowTarget() {
        Range share = TargetShare.find(range(200, 300), range(500, 1000)).orElseThrow();
        assertThat(share.low()).isEqualByComparingTo("0.2");
        assertThat(share.high()).isEqualByComparingTo("0.6");
    }

    @Test
    void nothingCountedIsAShareOfZero() {
        Range share = TargetShare.find(range(0, 0), range(10, 10)).orElseThrow();
        assertThat(share.high()).isZero();
    }

    @Test
    void openEndsStayOpen() {
        assertThat(TargetShare.find(bound(5, 5, Bound.AT_LEAST), range(10, 10))
                        .orElseThrow()
                        .isOpenAbove())
                .isTrue();
        assertThat(TargetShare.find(bound(0, 5, Bound.AT_MOST), range(10, 10))
                        .orElseThrow()
                        .isOpenBelow())
                .isTrue();
    }

    @Test
    void moreThanPromisedIsMoreThanTheWhole() {
        assertThat(TargetShare.find(range(12, 12), range(10, 10)).orElseThrow().low())
                .isEqualByComparingTo("1.2");
    }

    @Test
    void nothingIsAShareOfNothing() {
        assertThat(TargetShare.find(range(1, 1), range(0, 5))).isEmpty();
    }
}
