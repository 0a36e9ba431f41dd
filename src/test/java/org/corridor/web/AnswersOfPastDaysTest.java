package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.Hindsight;
import org.corridor.ShippedDataset;
import org.corridor.chart.Today;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every answer with data as of a past day is the same whatever was said later, and the same in a year. */
class AnswersOfPastDaysTest {
    private static final LocalDate DAY = ShippedDataset.DAY;

    /** Asks every resource the same question. */
    private static Map<String, String> ask(Dataset dataset, LocalDate today, String query) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        JsonAnswers answers = new JsonAnswers(dataset, new Today(clock, DAY));
        Map<String, Function<HttpServletRequest, ResponseEntity<byte[]>>> resources = new LinkedHashMap<>();
        resources.put("changes", new ChangesController(answers)::get);
        resources.put("conflicts", new ConflictsController(answers)::list);
        resources.put("headlines", new HeadlinesController(answers)::list);
        resources.put("mirror", new MirrorController(answers)::pairs);
        resources.put("mirror-refusals", new MirrorController(answers)::refusals);
        resources.put("quotes", new QuotesController(answers)::list);
        resources.put("status", new StatusController(answers)::list);
        resources.put("targets", new TargetsController(answers)::list);
        Map<String, String> said = new LinkedHashMap<>();
        resources.forEach((name, resource) -> {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/" + name + ".json");
            request.setQueryString(query);
            byte[] body = resource.apply(request).getBody();
            said.put(name, new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8));
        });
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01",
                "2009-02-01",
                "2014-06-01",
                "2016-03-26",
                "2021-10-03",
                "2022-12-31",
                "2023-05-18",
                "2024-04-24",
                "2025-06-15",
                "2026-01-12"
            })
    void whatWasSaidLaterChangesNoAnswer(String day) {
        Dataset dataset = ShippedDataset.get();
        for (String query : List.of("asOf=" + day, "asOf=" + day + "&reading=preferred")) {
            Map<String, String> expected = ask(dataset, DAY, query);
            for (long seed = 0; seed < 2; seed++) {
                Map<String, String> otherwise = ask(new Hindsight(dataset, LocalDate.parse(day), seed), DAY, query);
                long from = seed;
                expected.forEach((name, said) -> assertThat(otherwise.get(name))
                        .as("%s.json?%s, seed %s", name, query, from)
                        .isEqualTo(said));
            }
        }
    }

    @Test
    void theSameQuestionIsAnsweredWithTheSameBytesInAYear() {
        for (String query : List.of("asOf=2024-04-24", "asOf=2024-04-24&reading=official&flow=total")) {
            assertThat(ask(ShippedDataset.get(), DAY.plusYears(1), query))
                    .isEqualTo(ask(ShippedDataset.get(), DAY, query));
        }
    }

    @Test
    void thereIsAnAnswerOnEveryDay() {
        Stream.iterate(LocalDate.of(1900, 1, 1), day -> day.isBefore(DAY), day -> day.plusYears(9))
                .forEach(day -> assertThat(
                                ask(ShippedDataset.get(), DAY, "asOf=" + day).values())
                        .noneMatch(String::isEmpty));
    }
}
