package org.corridor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** Stands where there is no page, and says where there is one. */
@ParentLayout(SiteLayout.class)
final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final Site site;

    NotFoundPage(Site site) {
        this.site = site;
        addClassNames("wide", "page");
        UnorderedList ways = new UnorderedList();
        ways.addClassName("ways");
        SiteLink.list(site).forEach(link -> ways.add(new ListItem(link)));
        add(
                new H1("There is no such page"),
                new Paragraph("The address may be mistyped, or the page has gone. There are:"),
                ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }

    @Override
    public String getPageTitle() {
        return Titles.of("No such page", site);
    }
}
