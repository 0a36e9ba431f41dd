package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.DatasetInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the file itself, chunk by chunk, and not through the library that wrote it. */
class PngChunksTest {
    private static final Chart CHART = Catalog.list().getFirst();
    private static final View VIEW = View.on(ShippedDataset.DAY);

    private record Chunk(String type, byte[] data) {}

    private static List<Chunk> chunks(int scale) throws IOException {
        return chunks(VIEW, scale);
    }

    private static List<Chunk> chunks(View view, int scale) throws IOException {
        ChartSpec spec = CHART.spec(ShippedDataset.get(), view);
        byte[] png = new PngEncoder().encode(new Drawing(spec, ShippedDataset.get(), view, scale));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
        assertThat(in.readLong()).isEqualTo(0x89504E470D0A1A0AL);
        List<Chunk> chunks = new ArrayList<>();
        while (in.available() > 0) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            chunks.add(new Chunk(type, in.readNBytes(length)));
            in.readInt();
        }
        return chunks;
    }

    private static Map<String, String> texts(List<Chunk> chunks) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Chunk chunk : chunks) {
            if (chunk.type().equals("iTXt")) {
                ByteArrayInputStream data = new ByteArrayInputStream(chunk.data());
                String keyword = word(data);
                boolean compressed = data.read() == 1;
                assertThat(data.read()).as("deflate").isZero();
                assertThat(word(data)).as("language").isEqualTo("en");
                assertThat(word(data)).as("translated keyword").isEqualTo(keyword);
                byte[] text = (compressed ? new InflaterInputStream(data) : data).readAllBytes();
                texts.put(keyword, new String(text, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** Reads up to the next zero. */
    private static String word(ByteArrayInputStream data) {
        StringBuilder word = new StringBuilder();
        for (int c = data.read(); c > 0; c = data.read()) {
            word.append((char) c);
        }
        return word.toString();
    }

    @ParameterizedTest
    @CsvSource({"1, 3780", "2, 7559", "3, 11339"})
    void theDensityIs96DotsAnInchTimesTheScale(int scale, int perMetre) throws IOException {
        assertDensity(chunks(scale), perMetre);
    }

    private static void assertDensity(List<Chunk> chunks, int perMetre) {
        assertThat(chunks)
                .filteredOn(chunk -> chunk.type().equals("pHYs"))
                .singleElement()
                .satisfies(chunk -> {
                    ByteBuffer data = ByteBuffer.wrap(chunk.data());
                    assertThat(data.getInt()).isEqualTo(perMetre);
                    assertThat(data.getInt()).isEqualTo(perMetre);
                    assertThat(data.get()).as("metres").isEqualTo((byte) 1);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theColumnOfAReportHas300DotsAnInchWhateverTheScale(int scale) throws IOException {
        List<Chunk> chunks = chunks(VIEW.with(Size.COLUMN), scale);
        assertDensity(chunks, 11811);
        ByteBuffer header = ByteBuffer.wrap(chunks.getFirst().data());
        assertThat(header.getInt()).as("160 mm in dots").isEqualTo(1890);
        assertThat(header.getInt()).isEqualTo(1593);
    }

    @Test
    void whatTheImageSaysIsWrittenInIt() throws IOException {
        ChartSpec spec = CHART.spec(ShippedDataset.get(), VIEW);
        DatasetInfo info = ShippedDataset.get().info();
        assertThat(texts(chunks(1)))
                .containsEntry("Title", spec.title())
                .containsEntry("Description", spec.description())
                .containsEntry("Source", spec.source())
                .containsEntry("Copyright", spec.licence())
                .containsEntry("References", Facts.claims(spec))
                .containsEntry("URL", "/chart/" + CHART.id() + "?asOf=" + ShippedDataset.DAY)
                .containsEntry("Software", "Corridor, " + info.name() + " " + info.version() + " " + info.hash());
    }
}
