package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corridor.dataset.DatasetInfo;

/** The bar at the top: where one is, and where one can go. */
final class SiteHeader extends Header {
    private final List<SiteLink> links;
    private String path = "\0";

    SiteHeader(Site site) {
        addClassName("site-header");
        links = SiteLink.list(site);
        Nav nav = new Nav();
        nav.addClassName("site-nav");
        nav.getElement().setAttribute("aria-label", "Pages");
        links.forEach(nav::add);
        Span gap = new Span();
        gap.addClassName("gap");
        add(brand(site), nav, gap, new SchemeToggle(), new PhoneMenu(links));
    }

    private static Anchor brand(Site site) {
        Span mark = new Span(Icon.BRAND.create());
        mark.addClassName("brand-mark");
        Span name = new Span("Corridor");
        name.addClassName("brand-name");
        DatasetInfo info = site.dataset().info();
        Span dataset = new Span(info.sideA().name() + " – " + info.sideB().name());
        dataset.addClassName("brand-dataset");
        Anchor brand = new Anchor("", mark, name, dataset);
        brand.addClassName("brand");
        return brand;
    }

    /** Marks the link of the page that is shown, or of the page above it; tells whether it is another one than before. */
    boolean mark(String newPath) {
        boolean moved = !path.equals(newPath);
        path = newPath;
        links.forEach(link -> link.mark(newPath));
        return moved;
    }
}
