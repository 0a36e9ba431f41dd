package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuotesTest extends OverHttp {
    @Test
    void everyHeadlineAndEveryChartIsListedWithFootnotes() {
        JsonNode quotes = json("/quotes.json");
        List<String> ids =
                quotes.valueStream().map(quote -> quote.get("id").asString()).toList();

        Stream<String> headlines = Stream.of("formal", "informal", "target", "share", "growth");
        assertThat(ids)
                .containsExactlyElementsOf(
                        Stream.concat(headlines, Catalog.list().stream().map(Chart::id))
                                .toList());
        for (JsonNode quote : quotes) {
            assertThat(quote.propertyNames()).startsWith("id", "kind", "text", "footnotes");
            assertThat(quote.get("kind").asString()).isIn("headline", "chart");
            assertThat(quote.get("text").asString()).endsWith(".");
            JsonNode last = quote.get("footnotes").get(quote.get("footnotes").size() - 1);
            assertThat(last.get("source").isNull()).isTrue();
            assertThat(last.get("claims")).isEmpty();
        }
    }

    @Test
    void theFileOfAChartSaysTheSame() {
        JsonNode file = json("/chart/mirror-gap.json");
        JsonNode quote = json("/quotes.json")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("mirror-gap"))
                .findFirst()
                .orElseThrow();
        assertThat(file.get("sentences")).isEqualTo(quote.get("sentences")).isNotEmpty();
        assertThat(file.get("footnotes")).isEqualTo(quote.get("footnotes")).isNotEmpty();
    }

    @Test
    void theViewIsHeeded() {
        JsonNode then = json("/quotes.json?asOf=2024-04-24&reading=official");
        assertThat(then.get(0).get("text").asString())
                .startsWith("As stated by 24 April 2024, on official statistics only: ");
        assertThat(json("/quotes.json?asOf=1900-01-01")).isEmpty();
    }

    @Test
    void theSameQuestionHasTheSameTag() {
        HttpResponse<byte[]> first = get("/quotes.json?asOf=2024-04-24");
        HttpResponse<byte[]> again = get("/quotes.json?asOf=2024-04-24", "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aParameterThatIsNotKnownIsAProblem() {
        HttpResponse<byte[]> answer = get("/quotes.json?lang=fa");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    private JsonNode json(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
