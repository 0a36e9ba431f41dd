package org.corridor.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.XmpSerializer;
import org.corridor.chart.ChartSpec;

/** What a PDF says of itself, in its document information and as XMP: the same, and nothing of the hour of its making. */
final class PdfFacts {
    private static final String PROGRAM = "Corridor";
    private static final String LANGUAGE = "en";

    private PdfFacts() {}

    static void write(PDDocument document, Drawing drawing) throws IOException {
        Calendar day = day(drawing.dataset().info().created());
        // otherwise the id would come from the clock
        document.setDocumentId((long) Facts.permalink(drawing).hashCode());
        document.setDocumentInformation(information(drawing, day));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(drawing, day));
        catalog.setMetadata(metadata);
    }

    private static PDDocumentInformation information(Drawing drawing, Calendar day) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(drawing.spec().title());
        information.setAuthor(PROGRAM);
        information.setSubject(drawing.spec().subtitle());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM + ", " + Facts.dataset(drawing));
        information.setCreationDate(day);
        information.setModificationDate(day);
        return information;
    }

    private static byte[] xmp(Drawing drawing, Calendar day) throws IOException {
        ChartSpec spec = drawing.spec();
        XMPMetadata metadata = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
        core.setFormat("application/pdf");
        core.setTitle(spec.title());
        core.setDescription(spec.description());
        core.addCreator(PROGRAM);
        core.addRights("x-default", spec.licence());
        core.setSource(spec.source());
        core.setIdentifier(Facts.permalink(drawing));
        core.addLanguage(LANGUAGE);
        XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
        basic.setCreatorTool(PROGRAM);
        basic.setCreateDate(day);
        basic.setModifyDate(day);
        AdobePDFSchema pdf = metadata.createAndAddAdobePDFSchema();
        pdf.setProducer(PROGRAM + ", " + Facts.dataset(drawing));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8000);
        try {
            new XmpSerializer().serialize(metadata, bytes, true);
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static Calendar day(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }
}
