package org.corridor.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.corridor.chart.View;
import org.corridor.dataset.ClaimRef;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.junit.jupiter.api.Test;

class SvgGraphicsTest {
    private static final Palette LIGHT = Palette.of(View.Theme.LIGHT);

    private final SvgGraphics graphics = new SvgGraphics("chart");

    private String svg() {
        return new String(
                graphics.finish(new SvgRoot(10, 20, "", 10, 20, "A name", List.of("What it says"), Map.of())),
                StandardCharsets.UTF_8);
    }

    @Test
    void theRootIsNamedByLabelAndDescriptionAndHasNoTitle() {
        assertThat(svg())
                .startsWith(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"20\" viewBox=\"0 0 10 20\"")
                .contains("role=\"graphics-document document\" aria-label=\"A name\"", "<desc>What it says</desc>")
                .doesNotContain("<title>");
    }

    @Test
    void coloursWithARoleBecomeVariablesWithTheirValueToFallBackOn() {
        graphics.setPaint(LIGHT.get(Token.INK));
        graphics.fill(new Rectangle(1, 2, 3, 4));
        assertThat(svg())
                .contains(".kf-ink{fill:var(--c-ink,#16202A)}")
                .contains("<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" class=\"kf-ink\"/>");
    }

    @Test
    void transparencyIsAClassOfItsOwn() {
        graphics.setPaint(LIGHT.get(Token.TARGET).fade(0.14));
        graphics.fill(new Rectangle(1, 2, 3, 4));
        assertThat(svg()).contains(".kfo14{fill-opacity:.14}").contains("class=\"kf-target kfo14\"");
    }

    @Test
    void circlesAndLinesTakeTheirShortestForm() {
        graphics.setPaint(Color.RED);
        graphics.fill(new Ellipse2D.Double(0, 0, 5, 5));
        graphics.setStroke(
                new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0));
        graphics.draw(new Line2D.Double(1.006, 2, 11.256, 2));
        assertThat(svg())
                .contains("<circle cx=\"2.5\" cy=\"2.5\" r=\"2.5\" class=\"kf-FF0000\"/>")
                .contains("<path d=\"M1.01 2h10.25\" class=\"ks-FF0000 kw-2_2 kd-6-4\"/>")
                .contains(".kd-6-4{stroke-dasharray:6 4}");
    }

    @Test
    void textStaysTextAtItsOwnWidth() {
        graphics.setPaint(LIGHT.get(Token.INK));
        graphics.setFont(Face.SEMIBOLD.font(13));
        graphics.drawString("Formal & informal <trade>", 5, 10);
        assertThat(svg())
                .contains(">Formal &amp; informal &lt;trade&gt;</text>")
                .contains("textLength=")
                .contains("class=\"kf-ink kt13 kw600\"");
    }

    @Test
    void anAnchorMovesThePointAndNotTheText() {
        double width = Face.REGULAR.width("Middle", 10);
        graphics.setFont(Face.REGULAR.font(10));
        graphics.setRenderingHint(Hints.ANCHOR, 0.5);
        graphics.drawString("Middle", (float) (50 - width / 2), 10);
        assertThat(svg())
                .contains("<text x=\"50\" y=\"10\"")
                .contains("ka-middle")
                .contains(".ka-middle{text-anchor:middle}");
    }

    @Test
    void charactersThatXmlForbidsAreDropped() {
        graphics.setFont(Face.REGULAR.font(10));
        graphics.drawString("a\u0000b\u0008c\uFFFEd\uD800e\uD83D\uDE00\tf", 0, 0);
        assertThat(svg()).contains(">abcde\uD83D\uDE00 f</text>");
    }

    @Test
    void aGroupCarriesItsEvidenceAndTheFirstCanBeReachedByTab() {
        graphics.setRenderingHint(
                Hints.OPEN,
                new Group("a", "Says \"a\"", List.of(ClaimRef.parse("observations/a"), ClaimRef.parse("targets/b"))));
        graphics.setRenderingHint(Hints.CLOSE, true);
        graphics.setRenderingHint(Hints.OPEN, new Group("b", "Says b", List.of(ClaimRef.parse("observations/b"))));
        graphics.setRenderingHint(Hints.CLOSE, true);
        assertThat(svg())
                .contains("<g id=\"chart-a\" data-mark=\"a\" role=\"graphics-symbol\" tabindex=\"0\""
                        + " aria-label=\"Says &quot;a&quot;\" data-claims=\"observations/a targets/b\"></g>")
                .contains("<g id=\"chart-b\" data-mark=\"b\" role=\"graphics-symbol\" tabindex=\"-1\"");
    }

    @Test
    void aGroupLeftOpenIsAnError() {
        graphics.setRenderingHint(Hints.OPEN, Group.SILENT);
        assertThatIllegalStateException().isThrownBy(this::svg).withMessageContaining("open");
    }

    @Test
    void onlyWhatReachesBeyondTheClipIsClipped() {
        graphics.setPaint(Color.RED);
        graphics.clip(new Rectangle2D.Double(0, 0, 10, 10));
        graphics.fill(new Rectangle(1, 1, 2, 2));
        graphics.fill(new Rectangle(5, 5, 20, 20));
        graphics.fill(new Rectangle(6, 6, 20, 20));
        assertThat(svg())
                .containsOnlyOnce("<clipPath")
                .contains("</defs><rect x=\"1\"")
                .contains("<g clip-path=\"url(#chart-clip1)\"><rect x=\"5\"");
    }

    @Test
    void holesStayHoles() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle(0, 0, 9, 9), false);
        ring.append(new Rectangle(3, 3, 3, 3), false);
        graphics.fill(ring);
        assertThat(svg()).contains("keo").contains(".keo{fill-rule:evenodd}");
    }

    @Test
    void translationsGoIntoTheNumbers() {
        graphics.translate(10, 20);
        graphics.fill(new Rectangle(1, 2, 3, 4));
        graphics.create().drawString("moved", 1, 2);
        assertThat(svg())
                .contains("<rect x=\"11\" y=\"22\"")
                .contains("<text x=\"11\" y=\"22\"")
                .doesNotContain("transform");
    }

    @Test
    void whatHasNoFormIsRefused() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> graphics.drawImage(image, 0, 0, null))
                .isInstanceOf(UnsupportedOperationException.class);
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
        assertThatThrownBy(() -> graphics.fill(new Rectangle(1, 1)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("plain colours");
    }
}
