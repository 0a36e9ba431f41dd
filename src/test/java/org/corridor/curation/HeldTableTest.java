package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.corridor.dataset.Observation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table answers the same whether memory or the database does. */
class HeldTableTest {
    private static final Listing<Observation> LISTING = Listing.of("observations", FigureRows::observation);

    private Database database;
    private JdbcClient client;
    private HeldTable<Observation> held;
    private HeldTable<Observation> asked;

    @BeforeEach
    void load() {
        CheckedFolder folder = FolderCheck.check(FolderCopy.VALID);
        database = Database.open(folder.hash());
        Loading.load(folder.tables(), database.source());
        client = JdbcClient.create(database.source());
        Rows rows = new Rows(client);
        int count = rows.count(LISTING);
        held = new HeldTable<>(rows, LISTING, count);
        asked = new HeldTable<>(rows, LISTING, count - 1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void allRowsComeInTheOrderOfTheFile() {
        assertThat(held.list()).isNotEmpty().isEqualTo(asked.list());
    }

    @Test
    void rowsAreChosenByTheValueOfAColumn() {
        String measure = held.list().getFirst().measure();
        List<Observation> some = held.listWhere(Observation::measure, "measure", Set.of(measure, "no such measure"));
        assertThat(some).isNotEmpty().hasSizeLessThan(held.list().size());
        assertThat(asked.listWhere(Observation::measure, "measure", Set.of(measure, "no such measure")))
                .isEqualTo(some);
        assertThat(held.listWhere(Observation::measure, "measure", Set.of())).isEmpty();
        assertThat(asked.listWhere(Observation::measure, "measure", Set.of())).isEmpty();
    }

    @Test
    void aRowIsFoundByItsId() {
        Observation last = held.list().getLast();
        assertThat(held.find(last.id())).contains(last);
        assertThat(asked.find(last.id())).contains(last);
        assertThat(held.find("nobody")).isEmpty();
        assertThat(asked.find("nobody")).isEmpty();
    }

    @Test
    void onlyATableThatIsTooLongIsAskedForAgain() {
        List<Observation> before = held.list();
        client.sql("UPDATE observations SET note = 'changed'").update();
        assertThat(held.list()).isSameAs(before);
        assertThat(asked.list()).allMatch(claim -> claim.note().equals("changed"));
    }
}
