package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BadRequestsTest extends OverHttp {
    @ParameterizedTest
    @CsvSource({
        "400, asOf=2024-13-01, YYYY-MM-DD",
        "400, asOf=yesterday, YYYY-MM-DD",
        "400, asOf=9999-01-01, YYYY-MM-DD",
        "400, theme=blue, 'light, dark or print'",
        "400, plain=yes, true or false",
        "400, transparent=1, true or false",
        "400, size=1x1, 320 to 2400",
        "400, size=99999x99999, 320 to 2400",
        "400, size=-5x-5, 320 to 2400",
        "400, scale=4, '1, 2 or 3'",
        "400, scale=1.5, '1, 2 or 3'",
        "400, size=2400x1250&scale=3, 16000000 pixels",
        "400, download=no, no value",
        "400, theme=dark&theme=light, one value",
        "400, Theme=dark, 'reading, asOf, authority, flow, theme, size, plain, transparent, scale, download'",
        "400, asOf=%ZZ, hexadecimal",
        "400, reading=mean, 'all, official, low, high, preferred'",
        "400, authority=nobody, ir-customs",
        "400, flow=PAK, 'total, IRN-PAK, PAK-IRN'",
    })
    void aBadParameterIsNamedWithWhatIsExpected(int status, String query, String expected) throws IOException {
        JsonNode problem = problem(raw("GET", "/chart/stated-trade.png?" + query), status);
        assertThat(problem.get("detail").asString()).contains(expected);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceParameterByParameter() {
        HttpResponse<byte[]> response = get("/chart/stated-trade.svg?asOf=x&theme=y&size=z&scale=9&foo=1");
        JsonNode problems = JsonMapper.shared().readTree(response.body()).get("problems");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problems.valueStream().map(each -> each.get("parameter").asString()))
                .containsExactlyInAnyOrder("asOf", "theme", "size", "scale", "foo");
        assertThat(problems.valueStream().map(each -> each.get("expected").asString()))
                .hasSize(5)
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "404, GET, /chart/nope.svg, stated-trade",
        "404, GET, /chart/.svg, stated-trade",
        "404, GET, /chart/a.b.c.svg, stated-trade",
        "404, GET, /chart/STATED-TRADE.svg, stated-trade",
        "404, GET, /chart/stated-trade.gif, 'svg, png, pdf, csv, json'",
        "404, GET, /chart/stated-trade.SVG, 'svg, png, pdf, csv, json'",
        "404, GET, /chart/stated-trade., 'svg, png, pdf, csv, json'",
        "404, GET, /nope.css, not found",
        "404, GET, /corridor/nope.js, not found",
        "400, GET, /charts.json?all, no parameter",
        "405, POST, /chart/stated-trade.svg, GET",
        "405, DELETE, /charts.json, GET",
        "405, PUT, /, GET",
        "405, BREW, /chart/stated-trade.svg, GET",
        "400, GET, /chart/%zz.svg, ''",
        "400, GET, /chart/%00.svg, ''",
        "400, GET, /chart/..%2f..%2fpasswd.svg, ''",
        "400, GET, /?q=%zz, hexadecimal",
    })
    void aBadAddressOrMethodIsAnsweredInWords(int status, String method, String path, String words) throws IOException {
        JsonNode problem = problem(raw(method, path), status);
        assertThat(problem.get("detail").asString()).containsIgnoringCase(words);
        assertThat(problem.get("detail").asString()).doesNotContain("Exception", "org.", "java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chart/nope",
                "/nope",
                "/evidence/nope",
                "/chart/",
                "/chart/stated-trade.svg/nope",
                "/trade/nope",
                "/TRADE"
            })
    void anUnknownPageIsA404ForBrowsersAndForPrograms(String path) {
        HttpResponse<byte[]> page = get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");

        HttpResponse<byte[]> program = get(path, "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(header(program, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aPageWhoseQueryCannotBeReadSaysSoInItsStatus() {
        assertThat(get("/chart/stated-trade?asOf=tomorrow").statusCode()).isEqualTo(400);
        assertThat(get("/trade?reading=mean").statusCode()).isEqualTo(400);
        assertThat(get("/conflicts?topic=weather").statusCode()).isEqualTo(400);
        assertThat(get("/changes?from=tomorrow").statusCode()).isEqualTo(400);
        assertThat(get("/conflicts?topic=trade").statusCode()).isEqualTo(200);
        assertThat(get("/chart/stated-trade?asOf=2024-04-24").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "text/html;q=zz", "image/webp", ""})
    void anOddAcceptHeaderDoesNoHarm(String accept) {
        assertThat(get("/charts.json", "Accept", accept).statusCode()).isEqualTo(200);
        assertThat(get("/chart/stated-trade.svg", "Accept", accept).statusCode())
                .isEqualTo(200);
        assertThat(get("/chart/nope.svg", "Accept", accept).statusCode()).isEqualTo(404);
    }

    private static JsonNode problem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        return problem;
    }

    /** Speaks HTTP by hand, as no client library sends what is malformed; 1.0, so that the answer comes in one piece. */
    private String raw(String method, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = method + " " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
