package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import org.corridor.chart.Chart;
import org.corridor.chart.View;

/**
 * A chart in a page: the SVG that its address serves, whose marks are doors to their evidence.
 *
 * <p>The browser picks the size that fits, see {@code frontend/chart-figure.js}; colours follow the page.
 */
@Tag("corridor-figure")
@JsModule("context://corridor/chart-figure.js")
final class ChartFigure extends Component implements HasStyle {
    ChartFigure(Chart chart, View view, LocalDate today) {
        addClassName("figure");
        getElement().setAttribute("src", Addresses.file(chart.id(), "svg", view, today));
        getElement().setAttribute("name", chart.name());
        ComponentUtil.addListener(this, Opened.class, opened -> open(opened.claims()));
    }

    private void open(String claims) {
        getUI().ifPresent(ui -> ui.navigate(EvidencePage.class, EvidencePage.only(claims)));
    }

    /** Somebody chose a mark. */
    @DomEvent("corridor-open")
    public static final class Opened extends ComponentEvent<ChartFigure> {
        private final String claims;

        public Opened(ChartFigure source, boolean fromClient, @EventData("event.detail.claims") String claims) {
            super(source, fromClient);
            this.claims = claims;
        }

        /** Returns the claims of the mark, joined by commas. */
        String claims() {
            return claims;
        }
    }
}
