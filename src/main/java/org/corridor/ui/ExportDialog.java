package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import org.corridor.chart.Chart;
import org.corridor.chart.View;

/** Takes a chart away: the picture shown is the very file that will be saved. */
final class ExportDialog extends Dialog {
    private final Chart chart;
    private final View view;
    private final LocalDate today;
    private final Image preview = new Image();
    private final Paragraph words = new Paragraph();
    private final TextField link = new TextField("Link to this file");
    private final Span downloadWords = new Span();
    private final Anchor download = new Anchor("", Icon.DOWNLOAD.create(), downloadWords);
    private final RadioButtonGroup<ExportChoice.Preset> sizes = new RadioButtonGroup<>("Size");
    private final RadioButtonGroup<View.Theme> themes = new RadioButtonGroup<>("Theme");
    private final RadioButtonGroup<Integer> scales = new RadioButtonGroup<>("Sharpness");
    private final Div parts = new Div();
    private ExportChoice choice = ExportChoice.FIRST;

    ExportDialog(Chart chart, View view, LocalDate today) {
        this.chart = chart;
        this.view = view;
        this.today = today;
        setHeaderTitle("Take this chart with you");
        addClassName("export-dialog");
        getHeader().add(CloseButton.of(this));
        Div picture = new Div(preview, words);
        picture.addClassName("export-preview");
        words.getElement().setAttribute("role", "status");
        Div body = new Div(picture, controls());
        body.addClassName("export-body");
        add(body);
        choose(choice);
    }

    private Component controls() {
        RadioButtonGroup<ExportChoice.Format> formats = segments(new RadioButtonGroup<>("Format"), "export-format");
        formats.setItems(ExportChoice.Format.values());
        formats.setValue(choice.format());
        formats.addValueChangeListener(change -> choose(choice.with(change.getValue())));
        sizes();
        segments(themes, "export-theme").setItems(View.Theme.values());
        themes.setItemLabelGenerator(ExportDialog::words);
        themes.setValue(choice.theme());
        themes.addValueChangeListener(change -> choose(choice.with(change.getValue())));
        segments(scales, "export-scale").setItems(List.of(1, 2, 3));
        scales.setItemLabelGenerator(scale -> scale + "×");
        scales.setValue(choice.scale());
        scales.addValueChangeListener(change -> choose(choice.withScale(change.getValue())));
        parts();
        Div pair = new Div(themes, scales);
        pair.addClassName("export-pair");
        Div controls = new Div(formats, sizes, pair, parts, linkField(), download);
        controls.addClassName("export-controls");
        download.setRouterIgnore(true);
        download.addClassName("button-link");
        download.setId("export-download");
        return controls;
    }

    private void parts() {
        parts.addClassName("export-parts");
        parts.setId("export-parts");
        Checkbox title = new Checkbox("Title and subtitle", !choice.plain());
        title.setId("export-title");
        title.addValueChangeListener(change -> choose(choice.withPlain(!change.getValue())));
        Checkbox paper = new Checkbox("Background", !choice.transparent());
        paper.setId("export-background");
        paper.addValueChangeListener(change -> choose(choice.withTransparent(!change.getValue())));
        Checkbox source = new Checkbox("Source and licence, always", true);
        source.setReadOnly(true);
        parts.add(title, paper, source);
    }

    private void sizes() {
        sizes.addClassName("presets");
        sizes.setId("export-size");
        sizes.setItems(ExportChoice.Preset.values());
        sizes.setRenderer(new ComponentRenderer<>(ExportDialog::preset));
        sizes.setValue(choice.preset());
        sizes.addValueChangeListener(change -> choose(choice.with(change.getValue())));
    }

    private static Component preset(ExportChoice.Preset preset) {
        Span shape = new Span();
        shape.addClassName("preset-shape");
        shape.getStyle()
                .set("aspect-ratio", preset.size().width() + "/" + preset.size().height());
        Span name = new Span(preset.words());
        name.addClassName("preset-name");
        Span size = new Span(preset.measures());
        size.addClassName("preset-size");
        Span all = new Span(shape, name, size);
        all.addClassName("preset");
        return all;
    }

    private Component linkField() {
        link.setReadOnly(true);
        link.setId("export-link");
        Div row = new Div(link, new CopyButton(link));
        row.addClassName("export-link");
        return row;
    }

    private void choose(ExportChoice chosen) {
        choice = chosen;
        String address = choice.address(chart.id(), view, today);
        preview.setSrc(choice.preview(chart.id(), view, today));
        preview.setAlt("Preview: " + chart.name());
        words.setText(choice.words());
        link.setValue("/" + address);
        download.setHref(Addresses.with(address, "download"));
        downloadWords.setText("Download " + choice.format().name());
        sizes.setVisible(choice.format().isImage());
        parts.setVisible(choice.format().isImage());
        themes.setVisible(choice.format().isImage());
        scales.setVisible(choice.hasScale());
    }

    private static String words(View.Theme theme) {
        return switch (theme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case PRINT -> "Print";
        };
    }

    private static <T> RadioButtonGroup<T> segments(RadioButtonGroup<T> group, String id) {
        group.setId(id);
        group.addClassName("segments");
        return group;
    }
}
