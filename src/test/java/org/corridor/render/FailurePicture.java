package org.corridor.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A picture with what is wrong with it outlined, left for whoever looks for the cause. */
final class FailurePicture {
    private FailurePicture() {}

    /** Writes the picture into a folder and returns its file. */
    static Path write(Path folder, Picture picture, SvgPicture drawn, List<Flaw> flaws) {
        try {
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(picture.encode("png")));
            // an image with a palette has no red for the outlines
            BufferedImage image = new BufferedImage(png.getWidth(), png.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(png, 0, 0, null);
            double zoom = image.getWidth() / drawn.page().width();
            graphics.scale(zoom, zoom);
            graphics.setColor(Color.RED);
            graphics.setStroke(new BasicStroke(1.5f));
            flaws.forEach(flaw -> graphics.draw(flaw.where().grow(1).toRectangle()));
            graphics.dispose();
            Path file = folder.resolve(picture + ".png");
            Files.createDirectories(folder);
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
