package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MirrorTest extends OverHttp {
    @Test
    void aPairNamesItsClaimsItsGapAndBothSides() {
        JsonNode pair = pair("/mirror.json", "tr-moc-fy23-ip");
        assertThat(pair.propertyNames()).startsWith("measure", "flow", "period", "claims", "low", "high", "ratio");
        assertThat(pair.get("measure").asString()).isEqualTo("goods-trade");
        assertThat(pair.get("flow").asString()).isEqualTo("IRN-PAK");
        assertThat(pair.get("period").asString()).isEqualTo("2022-07-01/2023-03-20");
        assertThat(texts(pair.get("claims"))).containsExactly("tr-ir-1401-ip", "tr-menafn-1401-ip", "tr-moc-fy23-ip");
        assertThat(pair.get("low").decimalValue()).isEqualByComparingTo("600000000");
        assertThat(pair.get("high").decimalValue()).isEqualByComparingTo("608000000");
        assertThat(pair.get("ratio").decimalValue()).isBetween(decimal("1.68"), decimal("1.69"));
        assertThat(pair.get("sides").get(1).get("basis").asString()).contains("customs declarations");
    }

    @Test
    void nothingHasNoRatio() {
        assertThat(pair("/mirror.json", "tr-sbp-fy23-ip").get("ratio").isNull()).isTrue();
    }

    @Test
    void theViewDecidesWhatIsKnown() {
        assertThat(read("/mirror.json?asOf=1900-01-01").size()).isZero();
        assertThat(read("/mirror.json?flow=PAK-IRN")
                        .valueStream()
                        .map(entry -> entry.get("flow").asString()))
                .isNotEmpty()
                .containsOnly("PAK-IRN");
        assertThat(read("/mirror.json?authority=pk-state-bank").valueStream())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                entry.get("sides").get(1).get("authority").asString())
                        .isEqualTo("pk-state-bank"));
    }

    @Test
    void refusalsSayWhy() {
        JsonNode rice = read("/mirror-refusals.json")
                .valueStream()
                .filter(entry -> texts(entry.get("count").get("claims")).contains("tr-rice-1401-pi"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(rice.get("reasons"))).containsExactly("unlike-measure");
        assertThat(rice.get("nearestMeasure").asString()).isEqualTo("goods-trade");
    }

    @Test
    void theGuardComparesYearsThroughTheDaysInBoth() {
        JsonNode answer = read("/compare.json?claims=tr-ir-1401-ip,observations/tr-moc-fy23-ip");
        assertThat(answer.propertyNames()).startsWith("claims", "comparable", "share", "reasons", "disagree", "ratio");
        assertThat(answer.get("comparable").asBoolean()).isTrue();
        assertThat(answer.get("disagree").asBoolean()).isTrue();
        assertThat(answer.get("reasons").size()).isZero();
        assertThat(answer.get("daysInCommon").asInt()).isEqualTo(263);
    }

    @Test
    void theGuardRefusesWithAllReasons() {
        JsonNode answer = read("/compare.json?claims=tr-ir-1401-ip,fs-peak-2023");
        assertThat(answer.get("comparable").asBoolean()).isFalse();
        assertThat(texts(answer.get("reasons"))).containsExactly("unlike-measure", "unlike-unit", "unlike-rate");
        assertThat(answer.get("ratio").isNull()).isTrue();
    }

    @Test
    void whatCannotBeComparedIsAProblem() {
        assertThat(get("/compare.json").statusCode()).isEqualTo(400);
        assertThat(get("/compare.json?claims=tr-ir-1401-ip").statusCode()).isEqualTo(400);
        assertThat(get("/compare.json?claims=tr-ir-1401-ip,none").statusCode()).isEqualTo(404);
        assertThat(get("/compare.json?claims=tr-ir-1401-ip,tr-moc-fy23-ip&asOf=2023-12-31")
                        .statusCode())
                .as("stated later")
                .isEqualTo(404);
        assertThat(get("/mirror.json?flow=north").statusCode()).isEqualTo(400);
    }

    private JsonNode pair(String path, String claim) {
        return read(path)
                .valueStream()
                .filter(entry -> texts(entry.get("claims")).contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
