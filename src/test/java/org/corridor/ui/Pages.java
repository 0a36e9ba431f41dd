package org.corridor.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.corridor.dataset.ClaimRow;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests that open pages without a browser, with the dataset that is shipped. */
@SpringBootTest
abstract class Pages extends SpringBrowserlessTest {
    /** Opens an address with its query. */
    void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Returns all words of a component, its parts included. */
    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Returns where the links in a component lead. */
    List<String> links(Component component) {
        return find(Anchor.class, component).all().stream().map(Anchor::getHref).toList();
    }

    /** Returns the claims that a table shows, in order. */
    static List<ClaimRow> rows(Grid<ClaimRow> grid) {
        return grid.getGenericDataView().getItems().toList();
    }
}
