package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.corridor.analysis.PaceReached;
import org.corridor.analysis.TargetDistance;
import org.corridor.analysis.TargetTally;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2000000000,2000000000,GIVEN,$3bn short",
        "2000000000,2500000000,GIVEN,$2.5–3.0bn short",
        "2000000000,2000000000,ABOUT,about $3bn short",
        "2000000000,2000000000,AT_LEAST,at most $3bn short",
        "0,2000000000,AT_MOST,at least $3bn short",
        "0,6000000000,AT_MOST,'perhaps beyond, by at most $1bn'",
        "5000000000,5000000000,GIVEN,exactly as much",
        "5000000000,5000000000,ABOUT,about as much as that",
        "6000000000,7000000000,GIVEN,$1–2bn beyond",
        "6000000000,6000000000,AT_LEAST,at least $1bn beyond",
        "4000000000,7000000000,GIVEN,from $1bn short to $2bn beyond"
    })
    void aDistanceFromFiveBillionKeepsItsEnds(BigDecimal low, BigDecimal high, Bound bound, String words) {
        Range goal = Range.of(new BigDecimal("5000000000"));
        TargetDistance distance = TargetDistance.of(goal, new Range(low, high, bound));
        assertThat(TargetWords.distance(distance, Unit.parse("USD"))).isEqualTo(words);
    }

    @Test
    void theFateOfAllTargetsIsOneSentence() {
        assertThat(TargetWords.tally(new TargetTally(5, 0, 0, 4, 12, 2)))
                .isEqualTo("Five deadlines have passed and nobody’s figures met one; four lie ahead, and twelve targets"
                        + " never had a deadline");
        assertThat(TargetWords.tally(new TargetTally(1, 0, 0, 0, 0, 0)))
                .isEqualTo("One deadline has passed and nobody’s figures met it");
        assertThat(TargetWords.tally(new TargetTally(3, 1, 1, 1, 0, 0)))
                .isEqualTo("Three deadlines have passed, one was met on somebody’s figures, one is disputed; one lies"
                        + " ahead");
        assertThat(TargetWords.tally(new TargetTally(0, 0, 0, 2, 1, 0)))
                .isEqualTo("No deadline has passed yet; two lie ahead, and one target never had a deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "2041,2063,false,$10bn would be reached in 2041–2063",
        "2041,2041,false,$10bn would be reached in 2041",
        "2041,2041,true,$10bn would be reached in about 2041",
        "2041,,false,$10bn would be reached in 2041 at the earliest",
        "2041,2400,false,$10bn would be reached in 2041 at the earliest",
        "2100,,false,$10bn would be reached not before 2100",
        ",,false,$10bn would never be reached"
    })
    void theYearOfAPaceIsTold(Integer first, Integer last, boolean about, String words) {
        PaceReached reached = new PaceReached(Optional.ofNullable(first), Optional.ofNullable(last), about);
        assertThat(PaceWords.clause(reached, "$10bn")).isEqualTo("at this pace " + words);
    }
}
