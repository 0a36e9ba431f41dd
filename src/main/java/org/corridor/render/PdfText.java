package org.corridor.render;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.corridor.render.text.Face;

/**
 * Sets text in embedded fonts, of which only the letters used are kept. Scripts that join or reorder letters are drawn as
 * outlines, which PDFBox cannot shape as text.
 */
final class PdfText extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<String, PDFont> embedded = new HashMap<>();

    PdfText(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
            throws IOException, FontFormatException {
        char[] letters = new char[text.getEndIndex() - text.getBeginIndex()];
        text.first();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = text.current();
            text.next();
        }
        text.first();
        return !Font.textRequiresLayout(letters, 0, letters.length) && super.canDrawText(text, env);
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        String file = Face.file(font);
        PDFont known = embedded.get(file);
        if (known == null) {
            known = PDType0Font.load(document, fonts.get(file), true);
            embedded.put(file, known);
        }
        return known;
    }
}
