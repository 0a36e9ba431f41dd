package org.corridor.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How marks are told apart, the same in all charts. */
final class Legend extends UnorderedList {
    Legend() {
        addClassName("legend");
        getElement().setAttribute("aria-label", "How charts are drawn");
        entry("solid", "stated");
        entry("hatched", "range or estimate");
        entry("dashed", "promised");
        entry("hollow", "added up by us");
        entry("ticks", "one tick a claim");
    }

    private void entry(String sign, String words) {
        Span mark = new Span();
        mark.addClassNames("sign", "sign-" + sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(mark, new Span(words)));
    }
}
