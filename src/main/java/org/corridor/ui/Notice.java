package org.corridor.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Plain words where something is empty or was not understood: what it is, and what would change it. */
final class Notice extends Paragraph {
    Notice(String words) {
        super(words);
        addClassName("notice");
    }
}
