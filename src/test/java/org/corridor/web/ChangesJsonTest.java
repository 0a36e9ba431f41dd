package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.ShippedDataset;
import org.corridor.analysis.Changes;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.ViewQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesJsonTest extends OverHttp {
    @Test
    void theAnswerTellsWhatWasStatedAndWhatMoved() {
        JsonNode changes = json("/changes.json?from=2024-04-21&to=2024-04-24");
        assertThat(changes.propertyNames())
                .containsExactly(
                        "from", "to", "prose", "added", "outcomes", "headlines", "corrections", "statuses", "passed");
        assertThat(changes.get("from").asString()).isEqualTo("2024-04-21");
        JsonNode target = changes.get("added")
                .valueStream()
                .filter(added -> added.get("id").asString().equals("tg-2024-04-10bn"))
                .findFirst()
                .orElseThrow();
        assertThat(target.get("table").asString()).isEqualTo("targets");
        assertThat(target.get("stated").asString()).isEqualTo("2024-04-22");
        assertThat(target.get("statement").asString()).contains("Raisi");
        JsonNode current = changes.get("headlines")
                .valueStream()
                .filter(moved -> moved.get("id").asString().equals("target"))
                .findFirst()
                .orElseThrow();
        assertThat(current.get("from").get("low").decimalValue()).isEqualByComparingTo("5000000000");
        assertThat(current.get("to").get("high").decimalValue()).isEqualByComparingTo("10000000000");
        assertThat(current.get("to").get("target").asString()).isEqualTo("tg-2024-04-10bn");
    }

    @Test
    void anEventNamesNoDayOfStatement() {
        JsonNode added = json("/changes.json?from=2025-12-01&to=2025-12-31").get("added");
        JsonNode event = added.valueStream()
                .filter(each -> each.get("table").asString().equals("events"))
                .findFirst()
                .orElseThrow();
        assertThat(event.get("stated").isNull()).isTrue();
        assertThat(event.get("since").asString()).startsWith("2025-12");
    }

    @Test
    void outcomesCorrectionsAndStatusesNameTheirEvidence() {
        JsonNode changes = json("/changes.json?from=2019-01-01&to=2026-11-21");
        assertThat(changes.get("outcomes").valueStream()).anySatisfy(moved -> {
            assertThat(moved.get("target").asString()).isEqualTo("tg-2016-03-5bn");
            assertThat(moved.get("authority").isNull()).isTrue();
            assertThat(moved.get("from").asString()).isEqualTo("pending");
            assertThat(moved.get("to").asString()).isEqualTo("missed");
            assertThat(moved.get("claims")).isNotEmpty();
        });
        assertThat(changes.get("corrections").valueStream()).anySatisfy(found -> {
            assertThat(found.get("before").asString()).isEqualTo("tr-moc-fy23-ip");
            assertThat(found.get("to").get("low").decimalValue()).isEqualByComparingTo("773800000");
        });
        assertThat(changes.get("statuses").valueStream()).anySatisfy(moved -> {
            assertThat(moved.get("id").asString()).isEqualTo("ip-gas-pipeline");
            assertThat(moved.get("from").isNull()).isTrue();
            assertThat(moved.get("to").asString()).isEqualTo("shelved");
        });
        assertThat(changes.get("passed").valueStream().map(JsonNode::asString))
                .containsExactly("tg-2015-04-5bn", "tg-2016-03-5bn", "tg-2017-04-5bn");
    }

    @Test
    void aChoiceOfFiguresCountsHereToo() {
        JsonNode all = json("/changes.json?from=2024-01-01&to=2026-11-21");
        JsonNode official = json("/changes.json?from=2024-01-01&to=2026-11-21&reading=official");
        assertThat(official.get("added").size()).isLessThan(all.get("added").size());
        JsonNode bank = json("/changes.json?from=2024-01-01&to=2026-11-21&authority=pk-state-bank&flow=IRN-PAK");
        assertThat(bank.get("added")
                        .valueStream()
                        .filter(added -> added.get("table").asString().equals("observations"))
                        .map(added -> added.get("id").asString()))
                .isNotEmpty()
                .allMatch(id -> id.contains("sbp"));
    }

    @Test
    void theDayOfTheViewIsTheLaterDay() {
        JsonNode changes = json("/changes.json?asOf=2024-04-24");
        assertThat(changes.get("from").asString()).isEqualTo("2023-04-24");
        assertThat(changes.get("to").asString()).isEqualTo("2024-04-24");
    }

    @ParameterizedTest
    @CsvSource({
        "from=tomorrow, from, YYYY-MM-DD",
        "to=2024-02-30, to, YYYY-MM-DD",
        "to=9999-01-01, to, YYYY-MM-DD",
        "from=1850-01-01, from, 1900-01-01",
        "from=2025-01-02&to=2025-01-01, from, to 2025-01-01",
        "asOf=2020-01-01&to=2021-01-01, to, to 2020-01-01",
        "from=2024-01-01&from=2023-01-01, from, one value",
        "since=2024-01-01, since, 'to, from'",
        "authority=nobody, authority, one of"
    })
    void whatCannotBeAskedIsAProblemInWords(String query, String parameter, String expected) {
        HttpResponse<byte[]> response = get("/changes.json?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        JsonNode problem =
                JsonMapper.shared().readTree(response.body()).get("problems").get(0);
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("expected").asString()).contains(expected);
    }

    @Test
    void aPageWhoseDaysCannotBeReadSaysSoInItsStatus() {
        assertThat(get("/changes").statusCode()).isEqualTo(200);
        assertThat(get("/changes?from=2020-01-01&to=2021-01-01").statusCode()).isEqualTo(200);
        assertThat(get("/changes?from=2021-01-02&to=2021-01-01").statusCode()).isEqualTo(400);
    }

    @Test
    void theSameSpanIsTheSameBytesInAYear() {
        Map<String, List<String>> query = Map.of("from", List.of("2020-01-01"), "to", List.of("2024-04-24"));
        assertThat(answer(query, ShippedDataset.DAY.plusYears(1))).isEqualTo(answer(query, ShippedDataset.DAY));
        HttpResponse<byte[]> first = get("/changes.json?from=2020-01-01&to=2024-04-24");
        HttpResponse<byte[]> again =
                get("/changes.json?from=2020-01-01&to=2024-04-24", "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static ChangesAnswer answer(Map<String, List<String>> parameters, LocalDate today) {
        QueryReader query = new QueryReader(parameters);
        var selection = ViewQuery.read(query, today, ShippedDataset.get()).selection();
        ChangesQuery question = ChangesQuery.read(query, selection);
        query.finish();
        return ChangesAnswer.of(Changes.between(ShippedDataset.get(), question.from(), question.selection()));
    }

    private JsonNode json(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
