package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfEncoderTest {
    private static final View VIEW = View.on(ShippedDataset.DAY);

    static Stream<Chart> charts() {
        return Catalog.list().stream();
    }

    private static ChartSpec spec(Chart chart) {
        return chart.spec(ShippedDataset.get(), VIEW);
    }

    private static byte[] pdf(ChartSpec spec, View view) {
        return new PdfEncoder().encode(new Drawing(spec, ShippedDataset.get(), view, 1));
    }

    private static PDDocument open(Chart chart) throws IOException {
        return Loader.loadPDF(pdf(spec(chart), VIEW));
    }

    private static String text(PDDocument document) throws IOException {
        return plain(new PDFTextStripper().getText(document));
    }

    /** Line breaks and spaces that keep words together, as simple spaces: a PDF knows no difference. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void titleSourceAndLicenceCanBeSelected(Chart chart) throws IOException {
        try (PDDocument document = open(chart)) {
            ChartSpec spec = spec(chart);
            assertThat(text(document)).contains(plain(spec.title()), plain(spec.source()), plain(spec.licence()));
        }
    }

    @Test
    void everyWordThatTheSvgHoldsCanBeSelected() throws IOException {
        Chart chart = Catalog.list().getFirst();
        byte[] svg = new SvgEncoder().encode(new Drawing(spec(chart), ShippedDataset.get(), VIEW, 1));
        try (PDDocument document = open(chart)) {
            String text = text(document);
            assertThat(TextBoxes.of(svg)).allSatisfy(box -> assertThat(text).contains(plain(box.words())));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyFontIsEmbedded(Chart chart) throws IOException {
        try (PDDocument document = open(chart)) {
            List<PDFont> fonts = fonts(document.getPage(0).getResources());
            assertThat(fonts)
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
            // the letters used and no more: a whole font has some hundred kilobytes
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts.addAll(fonts(form.getResources()));
            }
        }
        return fonts;
    }

    @Test
    void aPageIsAsLargeOnPaperAsTheImageOnTheScreen() throws IOException {
        View view = VIEW.with(new Size(400, 500));
        try (PDDocument document = Loader.loadPDF(pdf(Samples.rows(), view))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(375);
        }
    }

    @Test
    void theColumnOfAReportIs160MillimetresWide() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.rows(), VIEW.with(Size.COLUMN)))) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / 72 * 25.4).isCloseTo(160, offset(0.01));
            assertThat(page.getHeight() / page.getWidth()).isCloseTo(510f / 605, offset(0.0001f));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPdfSaysWhatItIs(Chart chart) throws Exception {
        ChartSpec spec = spec(chart);
        try (PDDocument document = open(chart)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(spec.title());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ShippedDataset.get().info().created() + "T00:00:00Z");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            XMPMetadata xmp = new DomXmpParser()
                    .parse(new ByteArrayInputStream(catalog.getMetadata().toByteArray()));
            var core = xmp.getDublinCoreSchema();
            assertThat(core.getTitle()).isEqualTo(spec.title());
            assertThat(core.getDescription()).isEqualTo(spec.description());
            assertThat(core.getCreators()).containsExactly("Corridor");
            assertThat(core.getRights()).isEqualTo(spec.licence());
            assertThat(core.getSource()).isEqualTo(spec.source());
            assertThat(core.getIdentifier()).isEqualTo("/chart/" + chart.id() + "?asOf=" + ShippedDataset.DAY);
            assertThat(xmp.getAdobePDFSchema().getProducer())
                    .contains(ShippedDataset.get().info().hash());
        }
    }

    @Test
    void thePictureIsAFigureWithTheTextAlternative() throws IOException {
        Chart chart = Catalog.list().getFirst();
        try (PDDocument document = open(chart)) {
            COSObject figure = (COSObject) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getItem(COSName.K);
            COSDictionary dictionary = (COSDictionary) figure.getObject();
            assertThat(dictionary.getNameAsString(COSName.S)).isEqualTo("Figure");
            assertThat(dictionary.getString(COSName.ALT)).isEqualTo(spec(chart).description());
        }
    }

    @Test
    void severalThreadsGetTheSameBytes() {
        byte[] alone = pdf(Samples.rows(), VIEW);
        ConcurrentLinkedQueue<byte[]> together = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 12).parallel().forEach(i -> together.add(pdf(Samples.rows(), VIEW)));
        assertThat(together).hasSize(12).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void scriptsThatJoinTheirLettersAreDrawnAndOthersStaySelectable() throws IOException {
        ChartSpec rows = Samples.rows();
        ChartSpec spec = new ChartSpec(
                rows.id(), "تجارت ایران", "Latin stays", rows.frame(), rows.layers(), rows.source(), rows.licence());
        try (PDDocument document = Loader.loadPDF(pdf(spec, VIEW))) {
            assertThat(text(document)).contains("Latin stays").doesNotContain("تجارت");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("تجارت ایران");
        }
    }
}
