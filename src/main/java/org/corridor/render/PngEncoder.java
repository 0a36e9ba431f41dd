package org.corridor.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.corridor.chart.Size;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;
import org.corridor.render.png.Png;

/** Writes PNG at one, two or three pixels a CSS pixel, with title, source and licence also inside the file. */
final class PngEncoder implements Encoder {
    private static final int CSS_DOTS_PER_INCH = 96;

    @Override
    public String format() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public byte[] encode(Drawing drawing) {
        return new Png(draw(drawing), CSS_DOTS_PER_INCH * drawing.scale(), PngFacts.of(drawing)).toBytes();
    }

    static BufferedImage draw(Drawing drawing) {
        Size size = drawing.view().size();
        int scale = drawing.scale();
        int kind = drawing.view().transparent() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(size.width() * scale, size.height() * scale, kind);
        Graphics2D graphics = image.createGraphics();
        double zoom = scale * Page.of(size).scale();
        graphics.scale(zoom, zoom);
        Plotter.draw(drawing.spec(), drawing.view(), graphics);
        graphics.dispose();
        return image;
    }
}
