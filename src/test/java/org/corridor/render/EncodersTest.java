package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Mark;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EncodersTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final View VIEW = View.on(ShippedDataset.DAY);

    static Stream<Chart> charts() {
        return Catalog.list().stream();
    }

    private static Drawing drawing(Chart chart, View view, int scale) {
        return new Drawing(chart.spec(DATASET, view), DATASET, view, scale);
    }

    private static byte[] encode(Chart chart, String format) {
        return Encoders.find(format).orElseThrow().encode(drawing(chart, VIEW, 1));
    }

    @Test
    void formatsAreFoundByTheirExtension() {
        assertThat(Encoders.list()).extracting(Encoder::format).containsExactly("svg", "png", "pdf", "csv", "json");
        assertThat(Encoders.find("gif")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameDrawingGivesTheSameBytes(Chart chart) {
        for (Encoder encoder : Encoders.list()) {
            assertThat(encoder.encode(drawing(chart, VIEW, 1)))
                    .as(encoder.format())
                    .isEqualTo(encoder.encode(drawing(chart, VIEW, 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lightAndDarkDifferInNothingButTheirValues(Chart chart) {
        Encoder svg = Encoders.find("svg").orElseThrow();
        String light = new String(svg.encode(drawing(chart, VIEW, 1)), StandardCharsets.UTF_8);
        String dark = new String(svg.encode(drawing(chart, VIEW.with(View.Theme.DARK), 1)), StandardCharsets.UTF_8);
        assertThat(dark).isNotEqualTo(light);
        String values = "#[0-9A-F]{6}|<dc:identifier>.*?</dc:identifier>";
        assertThat(dark.replaceAll(values, "#")).isEqualTo(light.replaceAll(values, "#"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgHoldsNoScriptNoReferenceAndItsWordsInItsDescription(Chart chart) {
        String svg = new String(encode(chart, "svg"), StandardCharsets.UTF_8);
        assertThat(svg).doesNotContain("<script", "href", "<image", "url(http").contains("<dc:rights>", "<dc:source>");
        assertThat(TextBoxes.parse(encode(chart, "svg"))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo(chart.spec(DATASET, VIEW).description());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgNamesItsAddressItsDatasetAndItsClaims(Chart chart) {
        View view = VIEW.with(View.Theme.DARK).with(new Size(540, 540));
        var svg = TextBoxes.parse(Encoders.find("svg").orElseThrow().encode(drawing(chart, view, 1)));
        assertThat(svg.getElementsByTagName("dc:identifier").item(0).getTextContent())
                .isEqualTo("/chart/" + chart.id() + "?asOf=" + ShippedDataset.DAY + "&theme=dark&size=square");
        assertThat(svg.getElementsByTagName("dc:isPartOf").item(0).getTextContent())
                .contains(DATASET.info().version(), DATASET.info().hash());
        assertThat(svg.getElementsByTagName("dc:references")
                        .item(0)
                        .getTextContent()
                        .split(" "))
                .isEqualTo(Mark.claims(chart.spec(DATASET, view).marks().stream()).stream()
                        .map(ClaimRef::toString)
                        .toArray());
    }

    @Test
    void theSvgOfAReportColumnNamesItsSizeOnPaper() {
        Chart chart = Catalog.list().getFirst();
        byte[] svg = Encoders.find("svg").orElseThrow().encode(drawing(chart, VIEW.with(Size.COLUMN), 1));
        var root = TextBoxes.parse(svg).getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("160mm");
        assertThat(root.getAttribute("height")).isEqualTo("134.88mm");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 605 510");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPngHasItsSizeItsDensityAndItsWords(int scale) throws IOException {
        Chart chart = Catalog.list().getFirst();
        View view = VIEW.with(new Size(400, 500));
        byte[] bytes = Encoders.find("png").orElseThrow().encode(drawing(chart, view, scale));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(400 * scale);
        assertThat(image.getHeight()).isEqualTo(500 * scale);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        IIOMetadataNode facts = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode density =
                (IIOMetadataNode) facts.getElementsByTagName("pHYs").item(0);
        assertThat(density.getAttribute("pixelsPerUnitXAxis"))
                .isEqualTo(List.of("3780", "7559", "11339").get(scale - 1));
        assertThat(texts(facts))
                .contains(
                        "Title=" + chart.spec(DATASET, view).title(),
                        "Source=" + chart.spec(DATASET, view).source(),
                        "Copyright=" + chart.spec(DATASET, view).licence());
    }

    private static List<String> texts(IIOMetadataNode facts) {
        var nodes = facts.getElementsByTagName("iTXtEntry");
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (IIOMetadataNode) nodes.item(i))
                .map(node -> node.getAttribute("keyword") + "=" + node.getAttribute("text"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aCsvHasARowForEachMarkAndClaim(Chart chart) {
        List<Mark> marks = chart.spec(DATASET, VIEW).marks();
        List<String> expected = marks.stream()
                .flatMap(mark -> mark.claims().stream().map(ref -> mark.id() + " " + ref))
                .toList();
        List<NamedCsvRecord> rows = csv(chart);
        assertThat(rows)
                .extracting(row -> row.getField("mark") + " " + row.getField("table") + "/" + row.getField("claim"))
                .isEqualTo(expected);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("source")).isNotEmpty();
            assertThat(row.getField("source_title")).isNotEmpty();
            assertThat(row.getField("says")).isNotEmpty();
            if (!row.getField("low").isEmpty()) {
                assertThat(new BigDecimal(row.getField("low")))
                        .isLessThanOrEqualTo(new BigDecimal(row.getField("high")));
                assertThat(row.getField("unit")).isNotEmpty();
            }
        });
    }

    private static List<NamedCsvRecord> csv(Chart chart) {
        String text = new String(encode(chart, "csv"), StandardCharsets.UTF_8);
        assertThat(text).contains("\r\n").doesNotContain("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    @Test
    void textThatASpreadsheetWouldTakeForAFormulaIsDefused() {
        assertThat(CsvEncoder.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Stream.of("+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(text -> assertThat(CsvEncoder.harmless(text)).startsWith("'"));
        assertThat(CsvEncoder.harmless("a=b")).isEqualTo("a=b");
        assertThat(CsvEncoder.harmless("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aJsonHasEachClaimOnceAndTheSameFieldsAsTheCsv(Chart chart) {
        JsonNode root = JsonMapper.shared().readTree(encode(chart, "json"));
        assertThat(root.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "subtitle",
                        "source",
                        "licence",
                        "dataset",
                        "view",
                        "statements",
                        "origins",
                        "publications",
                        "marks",
                        "claims",
                        "notChosen",
                        "sentences",
                        "footnotes");
        List<String> refs = root.get("claims")
                .valueStream()
                .map(claim ->
                        claim.get("table").asString() + "/" + claim.get("claim").asString())
                .toList();
        assertThat(refs)
                .isEqualTo(Mark.claims(chart.spec(DATASET, VIEW).marks().stream()).stream()
                        .map(ClaimRef::toString)
                        .toList());
        assertThat(root.get("claims").valueStream())
                .allSatisfy(claim -> assertThat(List.copyOf(claim.propertyNames()))
                        .isEqualTo(CsvEncoder.HEADER.subList(2, CsvEncoder.HEADER.size())));
        assertThat(root.at("/dataset/hash").asString()).isEqualTo(DATASET.info().hash());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void csvAndJsonSayTheSame(Chart chart) {
        Set<String> fromCsv = csv(chart).stream()
                .map(row -> row.getField("claim") + row.getField("statement"))
                .collect(Collectors.toSet());
        Set<String> fromJson = JsonMapper.shared()
                .readTree(encode(chart, "json"))
                .get("claims")
                .valueStream()
                .map(claim ->
                        claim.get("claim").asString() + claim.get("statement").asString())
                .collect(Collectors.toSet());
        assertThat(fromCsv).isEqualTo(fromJson);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPlainPictureHasNoTitleButItsSourceAndItsLicence(Chart chart) {
        View plain = VIEW.withPlain(true);
        byte[] svg = Encoders.find("svg").orElseThrow().encode(drawing(chart, plain, 1));
        String words = TextBoxes.of(svg).stream().map(TextBoxes.Text::words).collect(Collectors.joining(" "));
        var spec = chart.spec(DATASET, plain);
        assertThat(words).doesNotContain(spec.title()).contains(spec.source(), spec.licence());
    }

    @Test
    void aTransparentPngLetsThroughWhatLiesUnderIt() throws IOException {
        Chart chart = Catalog.list().getFirst();
        Encoder png = Encoders.find("png").orElseThrow();
        BufferedImage through =
                ImageIO.read(new ByteArrayInputStream(png.encode(drawing(chart, VIEW.withTransparent(true), 1))));
        BufferedImage solid = ImageIO.read(new ByteArrayInputStream(png.encode(drawing(chart, VIEW, 1))));
        assertThat(through.getRGB(1, 1) >>> 24).isZero();
        assertThat(solid.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aScaleOutsideOneToThreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawing(Catalog.list().getFirst(), VIEW, 4));
    }
}
