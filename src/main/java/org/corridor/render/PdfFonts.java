package org.corridor.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.corridor.render.text.Face;

/**
 * The bundled fonts, parsed for embedding. Parsing takes longer than drawing, so they are kept; a parsed font reads its
 * tables only when they are asked for and is no good for two threads, so each document borrows a set for itself.
 */
final class PdfFonts {
    private static final Queue<PdfFonts> FREE = new ConcurrentLinkedQueue<>();

    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    private PdfFonts() {}

    static PdfFonts borrow() {
        PdfFonts free = FREE.poll();
        return free == null ? new PdfFonts() : free;
    }

    void giveBack() {
        FREE.add(this);
    }

    /** Returns the font of a bundled file. */
    TrueTypeFont get(String file) throws IOException {
        TrueTypeFont known = parsed.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = Face.open(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // no ligatures: widths are the sums of the letters' own, here as in every other format
            font.setEnableGsub(false);
            parsed.put(file, font);
            return font;
        }
    }
}
