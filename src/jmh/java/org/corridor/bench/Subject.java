package org.corridor.bench;

import java.util.function.Function;
import org.corridor.render.Drawing;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;

/** Who draws what in this process: one line of the table each. Every chart is built anew for every drawing. */
public enum Subject {
    BARS_CORRIDOR("bars", "Corridor", true, encoder("svg")),
    BARS_JFREECHART_BY_CORRIDOR(
            "bars", "JFreeChart, Corridor writing", true, d -> Stock.withOurWriter(StockBars.of(d.spec()), d.spec())),
    BARS_JFREECHART_BY_JFREESVG("bars", "JFreeChart + JFreeSVG", true, d -> Stock.withJFreeSvg(StockBars.of(d.spec()))),
    BARS_XCHART("bars", "XChart", true, d -> XCharts.bars(d.spec())),

    LINES_CORRIDOR("lines", "Corridor (90 marks)", false, encoder("svg")),
    LINES_JFREECHART_BY_CORRIDOR(
            "lines",
            "JFreeChart, Corridor writing",
            false,
            d -> Stock.withOurWriter(StockLines.of(d.spec()), d.spec())),
    LINES_JFREECHART_BY_JFREESVG(
            "lines", "JFreeChart + JFreeSVG", false, d -> Stock.withJFreeSvg(StockLines.of(d.spec()))),
    LINES_XCHART("lines", "XChart", false, d -> XCharts.lines(d.spec())),

    PNG_CORRIDOR("png 2×", "Corridor", true, encoder("png")),
    PNG_IMAGEIO("png 2×", "Corridor's drawing, ImageIO writing", true, new ImageIoPng()),
    PNG_ONLY_WRITING_CORRIDOR("png 2×, only writing", "Corridor", true, d -> OnlyWriting.byUs()),
    PNG_ONLY_WRITING_IMAGEIO("png 2×, only writing", "ImageIO", true, d -> OnlyWriting.byImageIo()),
    PDF_CORRIDOR("pdf", "Corridor", true, encoder("pdf"));

    private final String picture;
    private final String title;
    private final boolean bars;
    private final Function<Drawing, byte[]> painter;

    Subject(String picture, String title, boolean bars, Function<Drawing, byte[]> painter) {
        this.picture = picture;
        this.title = title;
        this.bars = bars;
        this.painter = painter;
    }

    private static Function<Drawing, byte[]> encoder(String format) {
        Encoder encoder = Encoders.find(format).orElseThrow();
        return encoder::encode;
    }

    /** What is drawn: lines of the table with the same picture are compared. */
    String picture() {
        return picture;
    }

    String title() {
        return title;
    }

    /** Returns what to draw, which is made once, before the clock runs. */
    Drawing drawing() {
        return bars ? Pictures.bars() : Pictures.lines();
    }

    String extension() {
        return picture.startsWith("p") ? picture.substring(0, 3) : "svg";
    }

    byte[] draw(Drawing drawing) {
        return painter.apply(drawing);
    }
}
