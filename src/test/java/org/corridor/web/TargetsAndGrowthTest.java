package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes and growth as data, asked over HTTP. */
class TargetsAndGrowthTest extends OverHttp {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void targetsComeInTheOrderOfAnnouncementWithTheFieldsPromised() {
        JsonNode targets = read("/targets.json");
        assertThat(ids(targets))
                .containsExactlyInAnyOrderElementsOf(ShippedDataset.get().listTargets().stream()
                        .map(Target::id)
                        .toList());
        assertThat(ids(targets)).startsWith("tg-2006-1bn", "tg-2011-01-4bn");
        for (JsonNode target : targets) {
            assertThat(target.propertyNames()).startsWith("id", "outcome", "authorities");
            assertThat(target.get("outcome").asString())
                    .isIn("met", "disputed", "missed", "unknown", "pending", "reached", "open");
            target.get("authorities")
                    .forEach(one -> assertThat(one.propertyNames())
                            .startsWith("authority", "outcome", "claims", "low", "high"));
        }
    }

    @Test
    void everyDecidingValueIsTheSumOfItsClaims() {
        for (JsonNode target : read("/targets.json")) {
            for (JsonNode authority : target.get("authorities")) {
                List<Observation> claims = authority
                        .get("claims")
                        .valueStream()
                        .map(id -> observation(target.get("measure").asString(), id.asString()))
                        .toList();
                assertThat(claims)
                        .isNotEmpty()
                        .allMatch(claim -> claim.authority()
                                .equals(authority.get("authority").asString()));
                if (!authority.get("computed").asBoolean()) {
                    assertThat(claims.getFirst().range().low())
                            .isEqualByComparingTo(authority.get("low").decimalValue());
                }
            }
        }
    }

    @Test
    void anEarlierDayKnowsNoLaterTarget() {
        assertThat(ids(read("/targets.json?asOf=2012-01-01")))
                .containsExactly("tg-2006-1bn", "tg-2011-01-4bn", "tg-2011-09-5bn", "tg-2011-09-10bn");
        assertThat(read("/targets.json?asOf=1900-01-01")).isEmpty();
    }

    @Test
    void whatATargetDidToAnEarlierOneIsTold() {
        JsonNode ten = find(read("/targets.json"), "id", "tg-2024-04-10bn");
        assertThat(ten.get("replaces").asString()).isEqualTo("tg-2023-08-5bn");
        assertThat(ten.get("change").asString()).isEqualTo("doubled");
        assertThat(ten.get("slipMonths").asInt()).isEqualTo(12);
        JsonNode first = read("/targets.json").get(0);
        assertThat(first.get("replaces").isNull()).isTrue();
        assertThat(first.get("slipMonths").isNull()).isTrue();
    }

    @Test
    void fromTwoToTwoAndAHalfBillionTenBy2029NeedThirtyTwoToThirtyEightPerCent() {
        JsonNode growth = read("/growth.json?target=tg-2024-04-10bn&baseline=2000000000..2500000000&asOf=2024-12-31");
        assertThat(growth.propertyNames()).startsWith("target", "baseline", "years", "low", "high");
        assertThat(growth.get("baseline").asString()).isEqualTo("2000000000..2500000000");
        assertThat(growth.get("years").decimalValue()).isEqualByComparingTo("5");
        assertThat(growth.get("low").decimalValue()).isBetween(new BigDecimal("31.9"), new BigDecimal("32"));
        assertThat(growth.get("high").decimalValue()).isBetween(new BigDecimal("37.9"), new BigDecimal("38"));
        assertThat(growth.get("own")).isNotEmpty();
    }

    @Test
    void withoutABaselineEachAuthoritysLatestFullYearAnswers() {
        JsonNode growth = read("/growth.json");
        assertThat(growth.valueStream().map(one -> one.get("baseline").asString()))
                .containsExactly("ir-tpo", "pk-commerce-ministry", "pk-state-bank", "ir-customs");
        JsonNode bank = find(growth, "baseline", "pk-state-bank");
        assertThat(bank.get("low").isNull() && bank.get("high").isNull()).isTrue();
        assertThat(bank.get("reason").asString()).contains("Less than a hundredth");
        JsonNode one = read("/growth.json?baseline=ir-tpo");
        assertThat(one).isEqualTo(growth.get(0));
    }

    @Test
    void besideItStandsWhereTheOwnPaceLeads() {
        JsonNode own = read("/growth.json?baseline=pk-commerce-ministry").get("own");
        JsonNode year = find(own, "flow", "total");
        assertThat(year.propertyNames())
                .startsWith("authority", "flow", "years", "low", "high", "reachedFirst", "reachedLast");
        assertThat(year.get("reachedFirst").asInt()).isEqualTo(2038);
        JsonNode oneWay = find(own, "flow", "IRN-PAK");
        assertThat(oneWay.get("reachedFirst").isNull()).isTrue();
        assertThat(oneWay.get("onTargetFlow").asBoolean()).isFalse();
    }

    @Test
    void nothingHasARateAndNobodyANumber() {
        assertThat(read("/growth.json?baseline=0..0").get("reason").asString()).startsWith("Nothing was counted");
        JsonNode open = read("/growth.json?baseline=0..2000000000");
        assertThat(open.get("low").isNumber() && open.get("high").isNull()).isTrue();
        JsonNode none = read("/growth.json?target=tg-2025-08-3bn-farm&baseline=ir-customs");
        assertThat(none.get("years").isNull()).isTrue();
        assertThat(none.get("reason").asString()).contains("no figure of a full year");
        assertThat(read("/growth.json?asOf=1900-01-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target=no-such-target",
                "target=tg-2016-03-5bn",
                "target=tg-2018-5bn",
                "target=tg-2024-04-10bn&asOf=2016-01-01",
                "baseline=nobody",
                "baseline=2500000000..2000000000",
                "baseline=-1..2",
                "baseline=1e9..2e9",
                "baseline=2bn..3bn",
                "baseline=..",
                "baseline=",
                "asOf=2016-02-30",
                "from=1"
            })
    void aBadQuestionIsAProblemInWords(String query) {
        HttpResponse<byte[]> response = get("/growth.json?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains("expected");
    }

    @Test
    void withoutATargetAheadABaselineLeadsNowhere() {
        HttpResponse<byte[]> response = get("/growth.json?asOf=1900-01-01&baseline=1..2");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains("1 Jan 1900");
    }

    private JsonNode read(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(one -> one.get("id").asString()).toList();
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        Stream<JsonNode> found =
                list.valueStream().filter(one -> one.get(field).asString().equals(value));
        return found.findFirst().orElseThrow();
    }

    private static Observation observation(String measure, String id) {
        return ShippedDataset.get().listObservations(Set.of(measure)).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
