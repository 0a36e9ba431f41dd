package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private static final Sheet SHEET =
            Sheet.optional("rows", Column.optional("id", Form.TEXT), Column.optional("from", Form.TEXT));

    @Test
    void aRowThatOnlyLeadsIntoACircleIsNotInIt() {
        assertThat(circles("a,b", "b,c;d", "c,b", "d,", "e,a")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void aRowThatNamesItselfIsACircle() {
        assertThat(circles("a,a", "b,a", "c,nowhere")).containsExactly("a");
    }

    @Test
    void aLongChainIsNoCircle() {
        String[] chain = IntStream.range(0, 50_000)
                .mapToObj(i -> "r" + i + ",r" + (i + 1))
                .toArray(String[]::new);
        assertThat(circles(chain)).isEmpty();
    }

    @Test
    void whoeverCanBeReachedFromItselfIsFoundInAnyNet() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 2 + random.nextInt(12);
            List<Set<Integer>> next = IntStream.range(0, size)
                    .mapToObj(
                            i -> random.ints(random.nextInt(3), 0, size).boxed().collect(Collectors.toSet()))
                    .toList();
            String[] lines = IntStream.range(0, size)
                    .mapToObj(i -> "r" + i + ","
                            + next.get(i).stream().map(n -> "r" + n).collect(Collectors.joining(";")))
                    .toArray(String[]::new);
            Set<String> expected = IntStream.range(0, size)
                    .filter(i -> reachable(i, next).contains(i))
                    .mapToObj(i -> "r" + i)
                    .collect(Collectors.toSet());
            assertThat(circles(lines)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Set<Integer> reachable(int start, List<Set<Integer>> next) {
        Set<Integer> reached = new HashSet<>(next.get(start));
        for (int step = 0; step < next.size(); step++) {
            reached.addAll(reached.stream().flatMap(i -> next.get(i).stream()).collect(Collectors.toSet()));
        }
        return reached;
    }

    private static Set<String> circles(String... lines) {
        String text = "id,from\n" + String.join("\n", lines) + "\n";
        return Circles.find(CsvTable.read(SHEET, text, new Problems()), "from");
    }
}
