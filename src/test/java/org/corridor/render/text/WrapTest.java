package org.corridor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridor.render.theme.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final String WORDS = "Trade is put at a quarter of what the two states say they want every year";

    private static Run run(String text) {
        return new Run(text, Face.REGULAR, 13, Token.INK);
    }

    private static String joined(TextBlock block) {
        return String.join(
                " ",
                block.lines().stream()
                        .map(line -> line.runs().getFirst().text())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 133, 200, 400})
    void noWordIsLostAndNoLineIsTooWide(double width) {
        for (TextBlock block :
                List.of(TextBlock.wrap(run(WORDS), width, 16), TextBlock.balance(run(WORDS), width, 16))) {
            assertThat(joined(block)).isEqualTo(WORDS);
            assertThat(block.width()).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 133, 200, 400})
    void balancedLinesAreNotMoreAndNotWider(double width) {
        TextBlock plain = TextBlock.wrap(run(WORDS), width, 16);
        TextBlock balanced = TextBlock.balance(run(WORDS), width, 16);
        assertThat(balanced.lines()).hasSameSizeAs(plain.lines());
        assertThat(balanced.width()).isLessThanOrEqualTo(plain.width());
    }

    @Test
    void balancingNeverBreaksAWord() {
        TextBlock block = TextBlock.balance(run("Two governments reach a preliminary agreement"), 96, 16);
        assertThat(joined(block)).isEqualTo("Two governments reach a preliminary agreement");
    }

    @Test
    void aWordWiderThanTheLineBreaksSoThatNothingIsCut() {
        TextBlock block = TextBlock.wrap(run("Donaudampfschifffahrtsgesellschaft"), 80, 16);
        assertThat(block.lines()).hasSizeGreaterThan(1);
        assertThat(block.width()).isLessThanOrEqualTo(80);
        assertThat(joined(block).replace(" ", "")).isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }
}
