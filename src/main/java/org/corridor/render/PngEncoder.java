package org.corridor.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;

/** Writes PNG at one, two or three dots a CSS pixel, or at those that paper asks for, with title, source and licence also inside the file. */
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
        BufferedImage image = draw(drawing);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(200_000);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata facts = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            PngFacts.write(facts, drawing);
            writer.write(new IIOImage(image, null, facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(Drawing drawing) {
        Extent extent = Extent.of(drawing);
        int kind = drawing.view().transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(extent.dotsWide(), extent.dotsHigh(), kind);
        Graphics2D graphics = image.createGraphics();
        double zoom = extent.dotsWide() / Page.of(drawing.view().size()).width();
        graphics.scale(zoom, zoom);
        Plotter.draw(drawing.spec(), drawing.view(), graphics);
        graphics.dispose();
        return image;
    }
}
