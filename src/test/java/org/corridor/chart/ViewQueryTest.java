package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.ShippedDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void nothingSaidMeansTodayLightAndTheDefaultSize() {
        assertThat(read(Map.of())).isEqualTo(View.on(TODAY));
        assertThat(ViewQuery.write(View.on(TODAY), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2024-04-24",
                "theme=dark",
                "size=card",
                "asOf=2024-04-24&theme=dark&size=640x480",
                "reading=official",
                "flow=total",
                "reading=low&asOf=2024-04-24&authority=ir-customs&flow=IRN-PAK&theme=print"
            })
    void whatIsWrittenIsReadAgain(String query) {
        View view = read(parameters(query));
        assertThat(ViewQuery.write(view, TODAY)).isEqualTo(query);
    }

    @Test
    void aSizeThatHasANameIsWrittenByIt() {
        assertThat(ViewQuery.write(read(parameters("size=800x418")), TODAY)).isEqualTo("size=card");
        assertThat(ViewQuery.write(read(parameters("size=605x510")), TODAY)).isEqualTo("size=column");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 2024-02-30",
        "asOf, 2024-2-3",
        "asOf, 2026-11-22",
        "asOf, 1899-12-31",
        "asOf, +99999-01-01",
        "asOf, ''",
        "reading, mean",
        "reading, OFFICIAL",
        "authority, nobody",
        "flow, PAK",
        "flow, IRN-AFG",
        "theme, sepia",
        "plain, yes",
        "transparent, 1",
        "theme, DARK",
        "size, 10x10",
        "size, 2400x2400",
        "size, huge"
    })
    void aBadValueIsNamedWithWhatMayStandThere(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(InvalidQuery.class, invalid -> {
                    QueryProblem problem = invalid.problems().getFirst();
                    assertThat(problem.parameter()).isEqualTo(name);
                    assertThat(problem.found()).isEqualTo(value);
                    assertThat(problem.expected()).isNotBlank();
                });
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        Map<String, List<String>> query =
                Map.of("asOf", List.of("2024-01-01", "2024-01-02"), "theme", List.of("blue"), "zoom", List.of("3"));
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(QueryProblem::parameter)
                                .containsExactly("asOf", "theme", "zoom"));
    }

    @Test
    void whatWasFoundIsShortenedAndShowsNoControlCharacters() {
        QueryProblem problem = new QueryProblem("a\nb", "x".repeat(5000), "less");
        assertThat(problem.parameter()).isEqualTo("a\uFFFDb");
        assertThat(problem.found()).hasSize(61).endsWith("…");
    }

    @Test
    void aClockThatIsBehindHidesNothingOfTheDataset() {
        java.time.Clock behind = java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC);
        assertThat(new Today(behind, TODAY).get()).isEqualTo(TODAY);
    }

    private static View read(Map<String, List<String>> parameters) {
        QueryReader query = new QueryReader(parameters);
        View view = ViewQuery.read(query, TODAY, ShippedDataset.get());
        query.finish();
        return view;
    }

    private static Map<String, List<String>> parameters(String query) {
        return java.util.Arrays.stream(query.split("&"))
                .map(pair -> pair.split("="))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
    }
}
