package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import org.corridor.chart.Chart;
import org.corridor.chart.View;

/** Opens the dialog in which a chart is taken away. */
final class ExportButton extends Button {
    ExportButton(Site site, Chart chart, View view) {
        super("Export", Icon.DOWNLOAD.create());
        setId("export");
        addThemeName("primary");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> {
            ExportDialog dialog = new ExportDialog(chart, view, site.today());
            dialog.addClosedListener(closed -> focus());
            dialog.open();
        });
    }
}
