package org.corridor.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.stream.IntStream;
import org.corridor.ScriptsDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class FaceTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final List<String> NAMES = ScriptsDataset.NAMES;

    /** Every letter that Persian and Urdu have beyond Arabic, their digits and their marks. */
    private static final String LETTERS = "پچژگکیٹڈڑےںہھۂۓئؤأآۃۀ" + "۰۱۲۳۴۵۶۷۸۹" + "،؛؟٪٫٬۔«»" + "ء";

    /** Letters that join the one after them. */
    private static final String JOINING = "بپتٹثجچحخسشصضطظعغفقکگلمنہھیئ";

    private static Font font(Face face, String text) {
        return face.font(new Stretch(text, true), 13);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void aWidthIsWhatJavaDraws(Face face) {
        String text = "Nobody’s count exceeds $3.1bn – 2024–25 × ○ №1 ½";
        Font font = face.font(13);
        assertThat(face.width(text, 13))
                .isCloseTo(font.getStringBounds(text, CONTEXT).getWidth(), offset(0.05));
        assertThat(Face.width(font, text)).isEqualTo(face.width(text, 13), offset(1e-6));
        assertThat(Face.weight(font)).isEqualTo(face.weight());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void anotherScriptFallsBackToAFaceThatHasIt(String name) {
        Font font = font(Face.SEMIBOLD, name);
        assertThat(font.canDisplayUpTo(name)).isEqualTo(-1);
        assertThat(font.getFontName()).contains("Vazirmatn");
        assertThat(Face.SEMIBOLD.width(name, 13))
                .isCloseTo(font.getStringBounds(Isolate.of(name), CONTEXT).getWidth(), offset(0.05));
    }

    @Test
    void aMixedTextIsAsWideAsItsStretchesEachInItsOwnFont() {
        String name = "گمرک ایران";
        assertThat(Face.BOLD.width(name + " counts $3bn", 20))
                .isCloseTo(Face.BOLD.width(name, 20) + Face.BOLD.width(" counts $3bn", 20), offset(1e-6));
        assertThat(Face.width(Face.BOLD.font(20), Isolate.of(name + " counts $3bn")))
                .as("as the SVG names it")
                .isCloseTo(Face.BOLD.width(name + " counts $3bn", 20), offset(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyLetterOfPersianAndUrduIsInTheFont(Face face) {
        assertThat(font(face, LETTERS).canDisplayUpTo(LETTERS)).isEqualTo(-1);
    }

    /** Initial, medial and final forms are other glyphs than the letter has alone. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void lettersAreJoined(String name) {
        Font font = font(Face.REGULAR, name);
        GlyphVector shaped =
                font.layoutGlyphVector(CONTEXT, name.toCharArray(), 0, name.length(), Font.LAYOUT_RIGHT_TO_LEFT);
        List<Integer> joining = IntStream.range(0, name.length() - 1)
                .filter(i -> JOINING.indexOf(name.charAt(i)) >= 0 && Character.isLetter(name.charAt(i + 1)))
                .boxed()
                .toList();
        assertThat(joining)
                .isNotEmpty()
                .allSatisfy(i -> assertThat(glyph(shaped, i))
                        .as("%s in %s", name.charAt(i), name)
                        .isNotEqualTo(glyph(font, name.substring(i, i + 1), 0)));
    }

    /** The first letter of a name stands at its right end. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void aNameRunsFromRightToLeft(String name) {
        Font font = font(Face.REGULAR, name);
        TextLayout layout = new TextLayout(Isolate.of(name), font, CONTEXT);
        double first = layout.getLogicalHighlightShape(1, 2).getBounds2D().getCenterX();
        double last = layout.getLogicalHighlightShape(name.length(), name.length() + 1)
                .getBounds2D()
                .getCenterX();
        assertThat(first).isGreaterThan(layout.getAdvance() / 2);
        assertThat(last).isLessThan(layout.getAdvance() / 2);
    }

    @Test
    void aLetterHasFourFormsByWhereItStands() {
        Font font = font(Face.REGULAR, "ہ");
        int alone = glyph(font, "ہ", 0);
        int first = glyph(font, "ہب", 0);
        int middle = glyph(font, "بہب", 1);
        int last = glyph(font, "بہ", 1);
        assertThat(List.of(alone, first, middle, last)).doesNotHaveDuplicates();
    }

    /** Returns the glyph that stands for the letter at an index. */
    private static int glyph(Font font, String text, int index) {
        return glyph(
                font.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_RIGHT_TO_LEFT),
                index);
    }

    private static int glyph(GlyphVector shaped, int index) {
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            if (shaped.getGlyphCharIndex(i) == index) {
                return shaped.getGlyphCode(i);
            }
        }
        throw new AssertionError("no glyph for the letter at " + index);
    }
}
