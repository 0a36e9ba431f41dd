package org.corridor.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @EnumSource(Face.class)
    void aWidthIsWhatJavaDraws(Face face) {
        String text = "Nobody’s count exceeds $3.1bn – 2024–25 × ○ №1 ½";
        Font font = face.font(text, 13);
        assertThat(face.width(text, 13))
                .isCloseTo(font.getStringBounds(text, CONTEXT).getWidth(), offset(0.05));
        assertThat(Face.width(font, text)).isEqualTo(face.width(text, 13), offset(1e-6));
        assertThat(Face.weight(font)).isEqualTo(face.weight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"بازرگانی ایران و پاکستان", "هدف ۱۰ میلیارد دلار", "تجارت"})
    void anotherScriptFallsBackToAFaceThatHasIt(String text) {
        Font font = Face.SEMIBOLD.font(text, 13);
        assertThat(font.canDisplayUpTo(text)).isEqualTo(-1);
        assertThat(font.getFontName()).contains("Vazirmatn");
        assertThat(Face.SEMIBOLD.width(text, 13))
                .isCloseTo(font.getStringBounds(text, CONTEXT).getWidth(), offset(0.05));
    }

    @Test
    void onlyTextThatStartsFromTheRightIsIsolated() {
        assertThat(Isolate.of("Trade")).isEqualTo("Trade");
        assertThat(Isolate.of("Trade is تجارت")).isEqualTo("Trade is تجارت");
        assertThat(Isolate.of("۱۰ تجارت")).isEqualTo("\u2067۱۰ تجارت\u2069");
        assertThat(Isolate.of("– 2024")).isEqualTo("– 2024");
    }
}
