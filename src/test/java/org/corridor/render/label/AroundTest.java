package org.corridor.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AroundTest {
    private static final Box MARK = Box.around(400, 300, 6);

    @ParameterizedTest
    @ValueSource(doubles = {26, 38, 130, 220})
    void placesMadeAsAskedForAreThoseOfAllFormsInOrderOfCost(double farthest) {
        List<TextBlock> forms = List.of(block("Two words"), block("Two words, and then some"), block("Two"));
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            all.addAll(Around.of(forms.get(i), MARK, 7 * i, farthest));
        }
        all.sort(Comparator.comparingDouble(Candidate::cost));

        assertThat(Around.each(forms, MARK, 7, farthest))
                .usingElementComparator(AroundTest::compare)
                .containsExactlyElementsOf(all);
    }

    private static int compare(Candidate one, Candidate other) {
        boolean same = one.text() == other.text() && one.box().equals(other.box()) && one.cost() == other.cost();
        return same ? 0 : 1;
    }

    private static TextBlock block(String text) {
        return TextBlock.of(16, Line.of(new Run(text, Face.REGULAR, 13, Token.INK)));
    }
}
