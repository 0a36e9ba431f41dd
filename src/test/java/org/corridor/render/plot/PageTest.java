package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.chart.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void namedSizesAreLaidOutAsTheyAre() {
        assertThat(Size.NAMED.values())
                .allSatisfy(size -> assertThat(Page.of(size)).isEqualTo(new Page(size.width(), size.height(), 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2400x1250", "320x160", "360x360", "600x300", "519x260"})
    void allOthersKeepTheirShape(String text) {
        Size size = Size.parse(text);
        Page page = Page.of(size);
        assertThat(page.width() * page.scale()).isEqualTo(size.width(), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(page.height() * page.scale()).isEqualTo(size.height(), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(page.width()).isLessThanOrEqualTo(1200);
        assertThat(page.height()).isGreaterThanOrEqualTo(380);
    }
}
