package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.corridor.dataset.Observation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is held is what the database holds, as a whole and by measure. */
class HeldTableTest {
    private static Database database;
    private static List<Observation> rows;

    @BeforeAll
    static void load() {
        CheckedFolder folder = FolderCheck.check(FolderCopy.VALID);
        database = Database.open(folder.hash());
        Loading.load(folder.tables(), database.source());
        Rows reader = new Rows(JdbcClient.create(database.source()), new Pool());
        rows = reader.list(Listing.of("observations", FigureRows::observation));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aRowIsFoundByItsIdAndItsPlace() {
        HeldTable<Observation> held = new HeldTable<>(rows);
        Observation last = rows.getLast();
        assertThat(held.list()).isEqualTo(rows);
        assertThat(held.find(last.id())).contains(last);
        assertThat(held.findPlace(last.id())).hasValue(rows.size() - 1);
        assertThat(held.find("nobody")).isEmpty();
        assertThat(held.findPlace("nobody")).isEmpty();
    }

    @Test
    void rowsOfSomeMeasuresComeInTheOrderOfTheFile() {
        ByMeasure held = new ByMeasure(rows);
        String first = rows.getFirst().measure();
        String last = rows.getLast().measure();
        assertThat(first).isNotEqualTo(last);
        assertThat(held.list(Set.of(first))).isNotEmpty().isEqualTo(onlyOf(Set.of(first)));
        assertThat(held.list(Set.of(first, last, "no such measure"))).isEqualTo(onlyOf(Set.of(first, last)));
        assertThat(held.list(Set.of())).isEmpty();
        assertThat(held.list(Set.of("no such measure"))).isEmpty();
    }

    @Test
    void whatRowsRepeatIsHeldOnce() {
        Observation one = rows.getFirst();
        Observation other = rows.stream()
                .filter(row -> row != one && row.unit().equals(one.unit()))
                .findFirst()
                .orElseThrow();
        assertThat(other.unit()).isSameAs(one.unit());
    }

    private static List<Observation> onlyOf(Set<String> measures) {
        return rows.stream().filter(row -> measures.contains(row.measure())).toList();
    }
}
