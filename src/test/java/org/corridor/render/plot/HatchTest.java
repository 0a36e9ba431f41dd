package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.corridor.render.label.Box;
import org.junit.jupiter.api.Test;

class HatchTest {
    @Test
    void linesStayInTheirBox() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Box box = new Box(
                    random.nextDouble() * 500,
                    random.nextDouble() * 300,
                    3 + random.nextInt(90),
                    3 + random.nextInt(90));
            Box drawn = Box.of(Hatch.of(box).getBounds2D());
            assertThat(box.grow(1e-6).contains(drawn)).isTrue();
            assertThat(drawn.width()).isPositive();
        }
    }
}
