package org.corridor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.corridor.ScriptsDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    private static final List<String> NAMES = ScriptsDataset.NAMES;

    /** Returns the stretches, those that run to the left in braces. */
    private static String show(String text) {
        return Stretches.of(text).stream()
                .map(stretch -> stretch.rightToLeft() ? "{" + stretch.text() + "}" : stretch.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trade", "– 2024", "$2.0–2.5bn (about)", "Ärger, Ѐ, 中文"})
    void textWithoutSuchLettersIsOneStretch(String text) {
        assertThat(Stretches.of(text)).containsExactly(new Stretch(text, false));
        assertThat(Isolate.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aNameIsWholeWhereverItStands(String name) {
        assertThat(show(name)).isEqualTo("{" + name + "}");
        assertThat(show(name + " counts $3bn")).isEqualTo("{" + name + "} counts $3bn");
        assertThat(show("$3bn (says " + name + ").")).isEqualTo("$3bn (says {" + name + "}).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    گمرک ایران, 2023: $3bn | {گمرک ایران}, 2023: $3bn
                    گمرک 2023              | {گمرک} 2023
                    گمرک (2023)            | {گمرک} (2023)
                    گمرک, بانک and وزارت   | {گمرک}, {بانک} and {وزارت}
                    کنیا–تانزانیا          | {کنیا}–{تانزانیا}
                    گمرک’s count           | {گمرک}’s count
                    خط 2 گاز (IP) ایران    | {خط 2 گاز (IP) ایران}
                    ۱۰ تجارت               | {۱۰ تجارت}
                    گاز LNG                | {گاز} LNG
                    """)
    void whatIsOursIsNotPartOfAName(String text, String shown) {
        assertThat(show(text)).isEqualTo(shown);
    }

    @Test
    void eachNameIsIsolatedAndTheSentenceIsNot() {
        assertThat(Isolate.of("گمرک, 2023: $3bn")).isEqualTo("\u2067گمرک\u2069, 2023: $3bn");
        assertThat(Isolate.of("Trade is تجارت")).isEqualTo("Trade is \u2067تجارت\u2069");
    }

    @Test
    void isolatingTwiceIsIsolatingOnce() {
        String once = Isolate.of("گمرک, 2023: $3bn");
        assertThat(Isolate.of(once)).isEqualTo(once);
    }

    @Test
    void marksThatTurnTextAroundAreDropped() {
        assertThat(Isolate.of("a\u202Eb\u2066c")).isEqualTo("abc");
    }
}
