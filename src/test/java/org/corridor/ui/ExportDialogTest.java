package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.corridor.chart.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportDialogTest extends Pages {
    @BeforeEach
    void openIt() {
        open("chart/stated-trade?asOf=2024-04-24");
        test(find(Button.class).withId("export").single()).click();
    }

    @Test
    void thePictureShownIsTheFileThatIsSaved() {
        String preview = find(Image.class).single().getSrc();
        assertThat(preview).isEqualTo("chart/stated-trade.png?asOf=2024-04-24&scale=2");
        assertThat(link()).isEqualTo("/" + preview);
        assertThat(download()).isEqualTo(preview + "&download");
    }

    @Test
    void everyChoiceStandsInTheAddress() {
        choose("export-size", ExportChoice.Preset.SQUARE);
        choose("export-theme", View.Theme.DARK);
        choose("export-scale", 3);
        assertThat(link()).isEqualTo("/chart/stated-trade.png?asOf=2024-04-24&theme=dark&size=square&scale=3");

        choose("export-format", ExportChoice.Format.SVG);
        assertThat(link()).isEqualTo("/chart/stated-trade.svg?asOf=2024-04-24&theme=dark&size=square");
    }

    @Test
    void aReportColumnHasTheDensityOfPaperAndNoOther() {
        choose("export-size", ExportChoice.Preset.COLUMN);
        assertThat(link()).isEqualTo("/chart/stated-trade.png?asOf=2024-04-24&size=column");
        assertThat(find(RadioButtonGroup.class).withId("export-scale").exists()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("1890 × 1593 pixels: 160 × 135 mm at 300 dots an inch");
    }

    @Test
    void titleAndBackgroundCanBeLeftOutButNotTheSource() {
        find(Checkbox.class).withId("export-title").single().setValue(false);
        find(Checkbox.class).withId("export-background").single().setValue(false);
        assertThat(link()).isEqualTo("/chart/stated-trade.png?asOf=2024-04-24&plain=true&transparent=true&scale=2");
        assertThat(find(Checkbox.class).all())
                .filteredOn(Checkbox::isReadOnly)
                .singleElement()
                .satisfies(box -> assertThat(box.getLabel()).isEqualTo("Source and licence, always"));
    }

    @Test
    void aPdfIsPicturedByThePngOfTheSameView() {
        choose("export-size", ExportChoice.Preset.SQUARE);
        choose("export-format", ExportChoice.Format.PDF);
        assertThat(link()).isEqualTo("/chart/stated-trade.pdf?asOf=2024-04-24&size=square");
        assertThat(find(Image.class).single().getSrc())
                .isEqualTo("chart/stated-trade.png?asOf=2024-04-24&size=square&scale=2");
        assertThat(find(RadioButtonGroup.class).withId("export-scale").exists()).isFalse();
    }

    @Test
    void dataHaveNeitherSizeNorColours() {
        choose("export-size", ExportChoice.Preset.SQUARE);
        choose("export-format", ExportChoice.Format.CSV);
        assertThat(link()).isEqualTo("/chart/stated-trade.csv?asOf=2024-04-24");
        assertThat(find(RadioButtonGroup.class).withId("export-size").exists()).isFalse();
        assertThat(find(RadioButtonGroup.class).withId("export-scale").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((RadioButtonGroup<T>) find(RadioButtonGroup.class).withId(id).single()).setValue(value);
    }

    private String link() {
        return find(TextField.class).withId("export-link").single().getValue();
    }

    private String download() {
        return find(Anchor.class).withId("export-download").single().getHref();
    }
}
