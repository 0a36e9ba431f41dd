package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.corridor.render.label.Candidate;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.junit.jupiter.api.Test;

class AlongRowTest {
    private static final TextBlock LONG = block("$2bn, as last reported");
    private static final TextBlock SHORT = block("$2bn");

    @Test
    void theFirstPlaceIsFreeAndTheOthersCostMoreTheFartherTheyAre() {
        List<Candidate> places = places(100, 100 + LONG.width() + 12);

        assertThat(places.getFirst().text()).isSameAs(LONG);
        assertThat(places.getFirst().box().x()).isEqualTo(100);
        assertThat(places.getFirst().cost()).isZero();
        assertThat(places).extracting(Candidate::cost).isSorted();
    }

    @Test
    void aFormThatDoesNotFitLeavesItsPlaceToAShorterOne() {
        List<Candidate> places = places(100, 100 + SHORT.width() + 7);

        assertThat(places)
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.text()).isSameAs(SHORT));
        assertThat(places).extracting(Candidate::cost).containsExactly(0.0, 12.0);
    }

    @Test
    void whereNothingFitsThereIsNoPlace() {
        assertThat(places(100, 105)).isEmpty();
    }

    private static List<Candidate> places(double from, double right) {
        AlongRow row = new AlongRow(List.of(LONG, SHORT), from, 50, right);
        return StreamSupport.stream(row.spliterator(), false).toList();
    }

    private static TextBlock block(String text) {
        return TextBlock.of(16, Line.of(new Run(text, Face.REGULAR, 13, Token.INK)));
    }
}
