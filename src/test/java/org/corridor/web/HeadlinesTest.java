package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeadlinesTest extends OverHttp {
    private JsonNode read(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(each -> each.get(field).asString()).toList();
    }

    @Test
    void eachHeadlineSaysOnWhatItRestsAndWhoMovesIt() {
        JsonNode headlines = read("/headlines.json");
        assertThat(texts(headlines, "id")).containsExactly("formal", "informal", "target", "share", "growth");
        JsonNode formal = headlines.get(0);
        assertThat(formal.propertyNames())
                .startsWith(
                        "id",
                        "title",
                        "low",
                        "high",
                        "unit",
                        "claims",
                        "statements",
                        "origins",
                        "publications",
                        "without");
        assertThat(formal.get("low").decimalValue()).isEqualByComparingTo("75000");
        assertThat(formal.get("high").decimalValue()).isEqualByComparingTo("3129000000");
        assertThat(formal.get("claims").get(0).asString()).isEqualTo("tr-tpo-1403-total");
        assertThat(formal.get("origins").asInt()).isEqualTo(6);
        assertThat(texts(formal.get("without"), "kind")).contains("source", "authority");
        assertThat(texts(formal.get("without"), "id")).contains("pk-state-bank", "ir-tpo");
        assertThat(formal.get("unmoved").asInt()).isEqualTo(5);
    }

    @Test
    void theViewDecidesWhatCounts() {
        assertThat(read("/headlines.json?asOf=1900-01-01").size()).isZero();
        JsonNode bank = read("/headlines.json?authority=pk-state-bank").get(0);
        assertThat(bank.get("high").decimalValue()).isEqualByComparingTo("75000");
        assertThat(bank.get("without").get(0).get("low").isNull()).isTrue();
        assertThat(read("/headlines.json?flow=IRN-PAK").get(0).get("title").asString())
                .isEqualTo("Iranian exports to Pakistan a year");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(get("/headlines.json?reading=mean").statusCode()).isEqualTo(400);
        assertThat(get("/headlines.json?without=dawn").statusCode()).isEqualTo(400);
    }
}
