package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.ShippedDataset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConflictsTest extends OverHttp {
    @Test
    void eachEntryNamesMeasureFlowClaimsAndRatioFirst() {
        JsonNode pair = find("tr-moc-fy23-ip", "tr-ir-1401-ip");
        assertThat(pair.propertyNames()).startsWith("measure", "flow", "claims", "ratio");
        assertThat(pair.get("measure").asString()).isEqualTo("goods-trade");
        assertThat(pair.get("flow").asString()).isEqualTo("IRN-PAK");
        assertThat(pair.get("ratio").decimalValue()).isEqualByComparingTo("1.681818181818181");
        assertThat(pair.get("share").decimalValue()).isBetween(new BigDecimal("0.72"), new BigDecimal("0.721"));
        assertThat(pair.get("sameAuthority").asBoolean()).isFalse();
        assertThat(pair.get("lower").get("high").decimalValue()).isEqualByComparingTo("880000000");
    }

    @Test
    void nothingAgainstSomethingStandsFirstAndHasNoRatio() {
        JsonNode pairs = json("/conflicts.json");
        assertThat(pairs.get(0).get("ratio").isNull()).isTrue();
        assertThat(pairs.get(0).get("lower").get("high").decimalValue()).isEqualByComparingTo("0");
        List<BigDecimal> ratios = pairs.valueStream()
                .map(pair -> pair.get("ratio"))
                .filter(ratio -> !ratio.isNull())
                .map(JsonNode::decimalValue)
                .toList();
        assertThat(ratios).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(find("pl-2013-len-total", "pl-spec-2775").get("flow").isNull())
                .isTrue();
    }

    @Test
    void theViewChoosesWhatCounts() {
        assertThat(json("/conflicts.json?asOf=1900-01-01")).isEmpty();
        assertThat(flows("?flow=IRN-PAK")).containsExactly("IRN-PAK");
        assertThat(pairs("")).containsAll(pairs("?asOf=2024-06-30"));
        assertThat(pairs("?reading=official")).isNotEmpty().doesNotContain("tr-ir-1401-ip tr-wn-1401-ip");
        assertThat(json("/conflicts.json?authority=pk-commerce-ministry").valueStream())
                .filteredOn(pair -> pair.get("table").asString().equals("observations"))
                .isNotEmpty()
                .allMatch(pair -> pair.get("sameAuthority").asBoolean());
    }

    @Test
    void whatNobodyKnowsIsAProblem() {
        HttpResponse<byte[]> response = get("/conflicts.json?topic=weather");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        HttpResponse<byte[]> first = get("/conflicts.json?asOf=" + ShippedDataset.DAY);
        HttpResponse<byte[]> again = get("/conflicts.json?asOf=" + ShippedDataset.DAY);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(get("/conflicts.json?asOf=" + ShippedDataset.DAY, "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    private JsonNode find(String one, String other) {
        return json("/conflicts.json")
                .valueStream()
                .filter(pair -> ids(pair).equals(one + " " + other))
                .findFirst()
                .orElseThrow();
    }

    /** Sums that were added up here change with what had been stated, and are left out. */
    private Set<String> pairs(String query) {
        return json("/conflicts.json" + query)
                .valueStream()
                .filter(pair -> !pair.get("addedUp").asBoolean())
                .map(ConflictsTest::ids)
                .collect(Collectors.toSet());
    }

    private Set<String> flows(String query) {
        return json("/conflicts.json" + query)
                .valueStream()
                .filter(pair -> pair.get("table").asString().equals("observations"))
                .filter(pair -> !pair.get("flow").isNull())
                .map(pair -> pair.get("flow").asString())
                .collect(Collectors.toSet());
    }

    private static String ids(JsonNode pair) {
        return pair.get("claims").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }
}
