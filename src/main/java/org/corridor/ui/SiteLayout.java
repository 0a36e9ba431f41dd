package org.corridor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;

/** What stands around every page: a way to skip, the header, the footer. */
@Layout
final class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final SiteHeader header;
    private final Main main = new Main();
    private boolean arrived;

    SiteLayout(Site site) {
        addClassName("site");
        header = new SiteHeader(site);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip(), header, main, new SiteFooter(site));
    }

    /** Skips by script: the page's base address would turn a bare fragment into the overview. */
    private static Anchor skip() {
        Anchor skip = new Anchor("#content", "Skip to content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', event => {"
                        + "event.preventDefault(); document.getElementById('content').focus();})");
        return skip;
    }

    /** A page that only shows something else stays in its place, and so does the focus in it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (main.getElement().equals(content.getElement().getParent())) {
            return;
        }
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** Moves the focus to the new page, so that a screen reader starts there; the first page needs no help. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        boolean moved = header.mark(path);
        if (arrived && moved) {
            main.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
        }
        arrived = true;
    }

    /** The framework's sign of a lost connection stands outside of all landmarks; as a status it may. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }
}
