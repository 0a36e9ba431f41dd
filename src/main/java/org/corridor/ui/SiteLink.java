package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link of the header, which tells when it leads to where one is. */
final class SiteLink extends Anchor {
    private final String path;
    private final String name;

    SiteLink(String path, String name) {
        super(path, name);
        this.path = path;
        this.name = name;
    }

    /** Returns a link to the same page, as a component can stand in one place only. */
    SiteLink copy() {
        SiteLink copy = new SiteLink(path, name);
        copy.setCurrent(getElement().hasAttribute("aria-current"));
        return copy;
    }

    void mark(String shown) {
        setCurrent(path.equals(shown));
    }

    private void setCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
