package org.corridor.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;
import org.corridor.render.png.Png;

/** Writes PNG at one, two or three pixels a CSS pixel, with title, source and licence also inside the file. */
final class PngEncoder implements Encoder {
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
        int dotsPerMetre = Extent.of(drawing).dotsPerMetre();
        return new Png(draw(drawing), dotsPerMetre, PngFacts.of(drawing)).toBytes();
    }

    static BufferedImage draw(Drawing drawing) {
        Extent extent = Extent.of(drawing);
        int kind = drawing.view().transparent() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(extent.dotsWide(), extent.dotsHigh(), kind);
        Graphics2D graphics = image.createGraphics();
        double zoom = extent.dotsWide() / Page.of(drawing.view().size()).width();
        graphics.scale(zoom, zoom);
        Plotter.draw(drawing.spec(), drawing.view(), graphics);
        graphics.dispose();
        return image;
    }
}
