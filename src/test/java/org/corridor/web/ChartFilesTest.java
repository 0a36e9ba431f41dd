package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.corridor.chart.Chart;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartFilesTest extends OverHttp {
    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml;charset=utf-8",
        "png, image/png",
        "pdf, application/pdf",
        "csv, text/csv;charset=utf-8",
        "json, application/json"
    })
    void everyChartIsThereInEveryFormat(String format, String mediaType) {
        for (Chart chart : Catalog.list()) {
            HttpResponse<byte[]> response = get("/chart/" + chart.id() + "." + format);
            assertThat(response.statusCode()).as(chart.id()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(mediaType);
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.body()).isNotEmpty();
        }
    }

    @Test
    void theSameFileHasTheSameStrongTagAndIsNotSentTwice() {
        HttpResponse<byte[]> first = get("/chart/stated-trade.svg");
        String tag = header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(header(get("/chart/stated-trade.svg"), "ETag")).isEqualTo(tag);
        assertThat(header(get("/chart/stated-trade.svg?theme=dark"), "ETag")).isNotEqualTo(tag);

        for (String known : new String[] {tag, "\"other\", " + tag, "W/" + tag, "*"}) {
            HttpResponse<byte[]> again = get("/chart/stated-trade.svg", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
        }
        assertThat(get("/chart/stated-trade.svg", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aClientThatUnderstandsGzipGetsTheSameTextInFewerBytesUnderATagOfItsOwn() throws IOException {
        HttpResponse<byte[]> plain = get("/chart/pipeline-milestones.svg");
        HttpResponse<byte[]> small = get("/chart/pipeline-milestones.svg", "Accept-Encoding", "br, gzip");

        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(small.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(small, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(get("/chart/pipeline-milestones.svg", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 850, 600", "scale=2, 1700, 1200", "scale=3&size=card, 2400, 1254", "size=500x640, 500, 640"})
    void aPngHasThePixelsThatWereAskedFor(String query, int width, int height) throws IOException {
        HttpResponse<byte[]> response = get("/chart/crossings-map.png?" + query);
        var image = ImageIO.read(new ByteArrayInputStream(response.body()));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void aDownloadHasANameThatTellsChartAndDay() {
        String shown = header(get("/chart/stated-trade.png?asOf=2024-04-24"), "Content-Disposition");
        String saved =
                header(get("/chart/stated-trade.png?asOf=2024-04-24&theme=dark&download"), "Content-Disposition");
        assertThat(shown).isEqualTo("inline; filename=\"stated-trade_2024-04-24.png\"");
        assertThat(saved).isEqualTo("attachment; filename=\"stated-trade_2024-04-24_dark.png\"");
    }

    @Test
    void headSaysWhatGetWouldSend() {
        HttpResponse<byte[]> get = get("/chart/stated-trade.csv");
        HttpResponse<byte[]> head = ask("HEAD", "/chart/stated-trade.csv");
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
    }

    @Test
    void aChartOfThePastKnowsNothingOfWhatWasStatedLater() {
        String past = text(get("/chart/target-vs-actual.csv?asOf=2012-01-01"));
        String now = text(get("/chart/target-vs-actual.csv"));
        assertThat(past.lines()).hasSizeGreaterThan(1).hasSizeLessThan((int)
                now.lines().count());
    }

    @Test
    void theListNamesEveryChartWithAddressesThatWork() {
        HttpResponse<byte[]> response = get("/charts.json");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        JsonNode list = JsonMapper.shared().readTree(response.body());
        assertThat(list.get("dataset").get("hash").asString()).hasSize(64);
        assertThat(list.get("charts")).hasSameSizeAs(Catalog.list());
        for (JsonNode chart : list.get("charts")) {
            assertThat(chart.get("available").asBoolean()).isTrue();
            assertThat(chart.get("title").asString()).isNotBlank();
            assertThat(get("/" + chart.get("topic").asString()).statusCode())
                    .as("its topic is a page")
                    .isEqualTo(200);
            assertThat(chart.get("links")).hasSize(6);
            for (JsonNode link : chart.get("links")) {
                assertThat(get(link.asString()).statusCode())
                        .as(link.asString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void healthIsToldAndNothingElseOfTheInside() {
        assertThat(text(get("/actuator/health"))).contains("UP");
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/loggers"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pagesMayFetchNothingFromElsewhereAndStandInNoForeignFrame() {
        HttpResponse<byte[]> page = get("/", "Accept", "text/html");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("http");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(page, "Referrer-Policy")).isNotEmpty();
        assertThat(text(page)).contains("<html lang=\"en\"");
        assertThat(header(get("/chart/stated-trade.svg"), "Content-Security-Policy"))
                .contains("default-src 'none'");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
