package org.corridor.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.corridor.chart.Size;
import org.corridor.render.Drawing;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;

/** Our drawing in full colour, written by Java's own encoder. */
final class ImageIoPng implements Function<Drawing, byte[]> {
    @Override
    public byte[] apply(Drawing drawing) {
        return write(image(drawing));
    }

    static byte[] write(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(200_000);
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Drawing drawing) {
        Size size = drawing.view().size();
        int scale = drawing.scale();
        BufferedImage image =
                new BufferedImage(size.width() * scale, size.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        double zoom = scale * Page.of(size).scale();
        graphics.scale(zoom, zoom);
        Plotter.draw(drawing.spec(), drawing.view(), graphics);
        graphics.dispose();
        return image;
    }
}
