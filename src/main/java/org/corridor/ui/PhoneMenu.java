package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The links of the header behind a button, where the bar has no room for them. */
final class PhoneMenu extends Span {
    private final List<SiteLink> links;
    private final Button button = new Button("Menu", Icon.MENU.create());

    PhoneMenu(List<SiteLink> links) {
        this.links = links;
        addClassName("phone-menu");
        button.addThemeName("tertiary");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> open());
        add(button);
    }

    private void open() {
        Dialog dialog = new Dialog("Menu");
        dialog.addClassName("menu-dialog");
        dialog.getHeader().add(CloseButton.of(dialog));
        Nav nav = new Nav();
        nav.addClassName("menu-links");
        nav.getElement().setAttribute("aria-label", "Pages");
        links.stream().map(SiteLink::copy).forEach(nav::add);
        nav.getElement().addEventListener("click", event -> dialog.close());
        dialog.add(nav);
        dialog.addClosedListener(closed -> button.focus());
        dialog.open();
    }
}
