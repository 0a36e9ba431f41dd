package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures made wrong on purpose: each fault is found, and named by its text. */
class LayoutRulesTest {
    private static final String STYLE = """
            .p{fill:var(--c-paper,#FFFFFF)}.i{fill:var(--c-ink,#16202A)}.g{fill:#B0B0B0}.b{fill:#1D6DB7}
            .o30{fill-opacity:.3}.s{fill:none;stroke:#16202A}.h{stroke:#FFFFFF}
            .kt13{font-size:13px}.kt9{font-size:9px}.ka-end{text-anchor:end}""";

    private static SvgPicture picture(String content) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 850 600\"><style>" + STYLE + "</style>"
                + "<rect x=\"0\" y=\"0\" width=\"850\" height=\"600\" class=\"p\"/>" + content + "</svg>";
        return SvgPicture.parse(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String words, int x, int y, String classes) {
        return "<text x=\"%d\" y=\"%d\" textLength=\"40\" class=\"%s\">%s</text>".formatted(x, y, classes, words);
    }

    private static String mark(String content) {
        return "<g id=\"x-m\" data-mark=\"m\" data-claims=\"observations/a\">" + content + "</g>";
    }

    private static final Picture ASKED = new Picture(
            "wrong",
            new ChartSpec("wrong", "", "", Samples.empty().frame(), List.of(), "", ""),
            ShippedDataset.get(),
            View.on(ShippedDataset.DAY));

    private static List<String> flaws(String content) {
        return LayoutRules.judge(ASKED, picture(content)).stream()
                .map(Flaw::words)
                .toList();
    }

    @Test
    void aPictureWithoutFaultHasNone() {
        assertThat(flaws(text("One", 20, 40, "i kt13") + text("Two", 70, 40, "i kt13")))
                .isEmpty();
    }

    @Test
    void textOverTextIsFound() {
        assertThat(flaws(text("One", 20, 40, "i kt13") + text("Two", 50, 44, "i kt13")))
                .containsExactly("“One” over “Two”");
    }

    @Test
    void textThatIsCutIsFound() {
        assertThat(flaws(text("Cut", 830, 40, "i kt13") + text("Whole", 850, 80, "i kt13 ka-end")))
                .containsExactly("“Cut” is cut at the edge");
    }

    @Test
    void smallTextIsFound() {
        assertThat(flaws(text("Small", 20, 40, "i kt9"))).containsExactly("“Small” is set in 9.0 px, not 12.5 px");
    }

    @Test
    void paleTextIsFound() {
        assertThat(flaws(text("Pale", 20, 40, "g kt13"))).containsExactly("“Pale” has a contrast of 2.2, not 4.5");
    }

    @Test
    void textOverSomethingOfItsColourIsFoundUnlessAHaloPartsThem() {
        String under = "<path d=\"M10 20h100v40h-100z\" class=\"b\"/>";
        assertThat(flaws(under + text("Blue", 20, 40, "b kt13")))
                .containsExactly("“Blue” has a contrast of 1.0, not 4.5");
        assertThat(flaws(under + text("Blue", 20, 40, "b kt13 h"))).isEmpty();
        assertThat(flaws(text("Blue", 20, 40, "b kt13") + under)).isEmpty();
    }

    @Test
    void whatIsClippedAwayIsNotUnderAText() {
        String clip = "<defs><clipPath id=\"c\"><path d=\"M300 0h9v9h-9z\"/></clipPath></defs>";
        String under = "<g clip-path=\"url(#c)\"><circle cx=\"40\" cy=\"40\" r=\"30\" class=\"b\"/></g>";
        assertThat(flaws(clip + under + text("Blue", 20, 40, "b kt13"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b, false", "'b o30', true", "g, true", "s, false", "p, true"})
    void aMarkThatDoesNotStandOutIsFound(String classes, boolean weak) {
        List<String> flaws = flaws(mark("<path d=\"M100 100h20v20h-20z\" class=\"" + classes + "\"/>"));
        assertThat(flaws).contains("mark m is drawn too often");
        assertThat(flaws.stream().anyMatch(flaw -> flaw.startsWith("mark m has a contrast")))
                .isEqualTo(weak);
    }

    @Test
    void aMarkOnARimOfPaperStandsOnThat() {
        String ground = "<path d=\"M0 0h850v600h-850z\" class=\"g\"/>";
        String sign = "<rect x=\"100\" y=\"100\" width=\"9\" height=\"9\" class=\"b\"/>";
        String rim = "<rect x=\"97\" y=\"97\" width=\"15\" height=\"15\" class=\"p\"/>";
        assertThat(flaws(ground + mark(sign))).anyMatch(flaw -> flaw.startsWith("mark m has a contrast"));
        assertThat(flaws(ground + mark(rim + sign))).noneMatch(flaw -> flaw.startsWith("mark m has a contrast"));
    }

    @Test
    void missingWordsAndMarksAreFound() {
        Picture asked = new Picture("rows", Samples.rows(), ShippedDataset.get(), View.on(ShippedDataset.DAY));
        assertThat(LayoutRules.judge(asked, picture("")))
                .extracting(Flaw::words)
                .contains("mark bar-0 is drawn not at all", "“" + Samples.rows().source() + "” is not whole");
    }

    @Test
    void aFailureLeavesItsPicture(@TempDir Path folder) {
        Picture asked = new Picture("rows", Samples.rows(), ShippedDataset.get(), View.on(ShippedDataset.DAY));
        SvgPicture drawn = SvgPicture.parse(asked.encode("svg"));
        Path file = FailurePicture.write(folder, asked, drawn, List.of(new Flaw("x", drawn.page())));
        assertThat(file).isNotEmptyFile().hasFileName("rows-irn-850x600-light.png");
    }
}
