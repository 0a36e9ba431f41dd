package org.corridor.bench;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import org.corridor.render.png.Png;

/** The same bitmap, written by us and by Java's own encoder: what is left of a PNG when it is drawn. */
final class OnlyWriting {
    private static final BufferedImage IMAGE = ImageIoPng.image(Pictures.bars());
    private static final int DOTS_PER_METRE = 7559;

    private OnlyWriting() {}

    static byte[] byUs() {
        return new Png(IMAGE, DOTS_PER_METRE, new LinkedHashMap<>()).toBytes();
    }

    static byte[] byImageIo() {
        return ImageIoPng.write(IMAGE);
    }
}
