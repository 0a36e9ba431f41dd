package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.chart.Dates;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;

/** What the pages are made from, and where the same can be had as files. */
final class SiteFooter extends Footer {
    SiteFooter(Site site) {
        addClassName("site-footer");
        Div inner = new Div(about(site.dataset()), pages(site), files());
        inner.addClassName("wide");
        add(inner);
    }

    private static Component about(Dataset dataset) {
        DatasetInfo info = dataset.info();
        Div about = column("Dataset " + info.version() + ", " + Dates.words(info.created()));
        about.addClassName("footer-about");
        about.add(new Paragraph(info.title() + ": " + counts(dataset) + "."));
        about.add(new Paragraph(
                "Data " + info.licence() + ", code Apache-2.0. Figures are claims: what somebody stated on a date."));
        return about;
    }

    private static String counts(Dataset dataset) {
        Stream<String> claims = Arrays.stream(ClaimRef.Table.values())
                .map(table -> count(dataset, table))
                .filter(words -> !words.isEmpty());
        return Stream.concat(claims, Stream.of(dataset.listSources().size() + " sources"))
                .collect(Collectors.joining(", "));
    }

    private static String count(Dataset dataset, ClaimRef.Table table) {
        int number = dataset.countClaims(
                new ClaimFilter("", Set.of(), Set.of(table), Set.of(), Set.of(), Set.of(), List.of()));
        String name = number == 1 ? Names.one(table) : Names.many(table).toLowerCase(java.util.Locale.ROOT);
        return number == 0 ? "" : number + " " + name;
    }

    private static Component pages(Site site) {
        Div pages = column("See it");
        SiteLink.list(site).forEach(pages::add);
        pages.add(new Anchor(Addresses.CHANGES, "What changed"));
        return pages;
    }

    private static Component files() {
        Anchor list = new Anchor("charts.json", "All charts and their files (JSON)");
        list.setRouterIgnore(true);
        Div files = column("Use it");
        files.add(list);
        return files;
    }

    private static Div column(String title) {
        H2 heading = new H2(title);
        heading.addClassName("footer-title");
        return new Div(heading);
    }
}
