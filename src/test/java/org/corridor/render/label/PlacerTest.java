package org.corridor.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacerTest {
    private static final Box FRAME = new Box(0, 0, 600, 400);

    private static TextBlock block(String text) {
        return TextBlock.of(16, Line.of(new Run(text, Face.REGULAR, 13, Token.INK)));
    }

    private static Request request(String text, int priority, Box mark) {
        return new Request(text, priority, mark, Around.of(block(text), mark, 0, 220));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoLabelsOverlapAndNoneLeavesTheFrame(long seed) {
        Random random = new Random(seed);
        Placer placer = new Placer(FRAME, 2);
        List<Request> requests = new ArrayList<>();
        List<Box> marks = new ArrayList<>();
        Box axis = new Box(100, 300, 400, 20);
        placer.keepOffText(axis);
        for (int i = 0; i < 40; i++) {
            Box mark = Box.around(random.nextInt(600), random.nextInt(400), 5);
            marks.add(mark);
            placer.keepOff(mark);
            requests.add(request("Label number " + i, 1 + random.nextInt(9), mark));
        }
        placer.keepOff(new Line2D.Double(0, 200, 600, 200), Placer.FORBIDDEN);
        List<Placed> placed = placer.place(requests);
        assertThat(placed).hasSizeGreaterThan(20);
        for (int i = 0; i < placed.size(); i++) {
            Candidate one = placed.get(i).place();
            assertThat(FRAME.contains(one.box())).isTrue();
            assertThat(axis.overlaps(one.box())).isFalse();
            for (int j = i + 1; j < placed.size(); j++) {
                Candidate other = placed.get(j).place();
                assertThat(one.box().overlaps(other.box())).isFalse();
                assertThat(other.leader().filter(one.box()::touches)).isEmpty();
                assertThat(one.leader().filter(other.box()::touches)).isEmpty();
            }
            if (placed.get(i).request().priority() > 1) {
                assertThat(marks).noneMatch(mark -> mark.overlaps(one.box()));
            }
        }
    }

    @Test
    void whatMustBeShownFindsAPlaceEvenAmongManyOthers() {
        Placer placer = new Placer(FRAME, 2);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            requests.add(request("One of many " + i, 2, Box.around(300 + i % 6 * 4, 200 + i / 6 * 4, 5)));
        }
        Request must = request("Must be shown", 1, Box.around(308, 208, 5));
        requests.add(must);
        assertThat(placer.place(requests)).extracting(Placed::request).contains(must);
    }

    @Test
    void whatMayGiveWayIsDroppedWhereThereIsNoRoom() {
        Box mark = Box.around(50, 10, 5);
        Placer placer = new Placer(new Box(0, 0, 140, 20), 2);
        List<Placed> placed = placer.place(List.of(request("Weak weak", 5, mark), request("Strong on", 1, mark)));
        assertThat(placed).extracting(label -> label.request().name()).containsExactly("Strong on");
    }

    @Test
    void aNeighbourMakesRoomWhereBothAreBetterOff() {
        Box left = Box.around(300, 200, 5);
        Request stubborn = new Request("Only here", 5, left, List.of(place("Only here", 310, 192, 0)));
        Request obliging = new Request(
                "Anywhere", 4, left, List.of(place("Anywhere", 310, 192, 0), place("Anywhere", 200, 192, 3)));
        List<Placed> placed = new Placer(FRAME, 2).place(List.of(stubborn, obliging));
        assertThat(placed).extracting(label -> label.place().box().x()).containsExactly(310.0, 200.0);
    }

    @Test
    void aLabelStaysAwayFromMarksThatAreNotItsOwn() {
        Placer placer = new Placer(FRAME, 2);
        Box own = Box.around(300, 200, 5);
        Box other = Box.around(316, 200, 5);
        placer.keepOff(own);
        placer.keepOff(other);
        Candidate place =
                placer.place(List.of(request("Mine", 2, own))).getFirst().place();
        assertThat(own.distance(place.box())).isLessThan(other.distance(place.box()));
    }

    private static Candidate place(String text, double x, double y, double cost) {
        TextBlock block = block(text);
        Box box = new Box(x, y, block.width(), block.height());
        return new Candidate(block, box, Candidate.Align.START, java.util.Optional.empty(), cost);
    }
}
