package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where a page failed; the cause goes to the log and not to the reader. */
@ParentLayout(SiteLayout.class)
final class FaultPage extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

    FaultPage() {
        addClassNames("wide", "page");
        add(
                new H1("This page could not be shown"),
                new Paragraph("The fault is ours. The data are unharmed, and other pages still work."),
                new Anchor("", "Back to the overview"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("page {} failed", event.getLocation().getPath(), parameter.getCaughtException());
        return 500;
    }
}
