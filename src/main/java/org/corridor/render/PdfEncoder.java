package org.corridor.render;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;

/** Writes PDF: one page of the chart's own size, sharp, its fonts embedded, its Latin text selectable. */
final class PdfEncoder implements Encoder {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public byte[] encode(Drawing drawing) {
        PdfFonts fonts = PdfFonts.borrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(100_000);
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(Extent.of(drawing));
            document.addPage(page);
            PDFormXObject picture = picture(drawing, document, page, fonts);
            PdfFigure.add(document, page, picture, drawing.spec().description());
            PdfFacts.write(document, drawing);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // not after a failure: fonts half read are not lent again
        fonts.giveBack();
        return bytes.toByteArray();
    }

    private static PDPage page(Extent extent) {
        return new PDPage(new PDRectangle(extent.pointsWide(), extent.pointsHigh()));
    }

    private static PDFormXObject picture(Drawing drawing, PDDocument document, PDPage page, PdfFonts fonts)
            throws IOException {
        PDRectangle box = page.getMediaBox();
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, box.getWidth(), box.getHeight());
        graphics.setFontTextDrawer(new PdfText(document, fonts));
        double zoom = box.getWidth() / Page.of(drawing.view().size()).width();
        graphics.scale(zoom, zoom);
        Plotter.draw(drawing.spec(), drawing.view(), graphics);
        graphics.dispose();
        return graphics.getXFormObject();
    }
}
