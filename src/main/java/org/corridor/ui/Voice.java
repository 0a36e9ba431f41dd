package org.corridor.ui;

import com.vaadin.flow.component.html.Span;
import org.corridor.chart.Hue;

/** The sign of a voice: its shape in its colour. It says nothing that the words beside it do not say. */
final class Voice extends Span {
    Voice(Hue hue) {
        addClassNames("voice", "voice-" + Names.style(hue));
        getElement().setAttribute("aria-hidden", "true");
    }
}
