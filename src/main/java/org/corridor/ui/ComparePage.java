package org.corridor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.Counterparts;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** Two figures side by side: whether they may be compared, and how far apart they are. */
@Route(Addresses.COMPARE)
final class ComparePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** As many counterparts as are looked through. */
    private static final int MOST = 12;

    private final Site site;
    private final Dataset dataset;

    ComparePage(Site site) {
        this.site = site;
        this.dataset = site.dataset();
        addClassNames("wide", "page", "compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1("Two figures side by side"));
        ComparedClaims asked = ComparedClaims.read(event.getLocation(), dataset);
        asked.problem().map(Notice::new).ifPresent(this::add);
        List<Observation> figures = asked.figures();
        add(pickers(figures));
        if (figures.size() == 2) {
            add(new SideBySide(dataset, figures.getFirst(), figures.getLast()));
        }
        if (figures.isEmpty()) {
            add(new Paragraph("Choose two stated figures. What they measure, their units, directions and periods decide"
                    + " whether one may be set against the other; nothing is converted."));
        } else {
            add(counterparts(figures.getFirst(), figures.subList(1, figures.size())));
        }
    }

    private Div pickers(List<Observation> figures) {
        Optional<Observation> first = figures.stream().findFirst();
        Optional<Observation> second = figures.stream().skip(1).findFirst();
        FigurePicker one = new FigurePicker(dataset, "First figure", first, chosen -> go(Optional.of(chosen), second));
        FigurePicker other =
                new FigurePicker(dataset, "Second figure", second, chosen -> go(first, Optional.of(chosen)));
        other.setEnabled(first.isPresent());
        Div pickers = new Div(one, other);
        pickers.addClassName("pickers");
        return pickers;
    }

    private void go(Optional<Observation> first, Optional<Observation> second) {
        String claims = Addresses.names(Stream.of(first, second)
                .flatMap(Optional::stream)
                .map(Observation::ref)
                .toList());
        getUI().ifPresent(ui -> ui.navigate(ComparePage.class, QueryParameters.of("claims", claims)));
    }

    private Section counterparts(Observation figure, List<Observation> chosen) {
        List<Counterparts.Counterpart> found = Counterparts.list(dataset, figure).stream()
                .filter(counterpart -> !chosen.contains(counterpart.other()))
                .toList();
        Section section = new Section(new H2("What the first figure may be compared with"));
        section.addClassName("finding");
        if (found.isEmpty()) {
            section.add(new Paragraph(
                    chosen.isEmpty()
                            ? "No other figure is on the same measure, direction and unit with a day in common."
                            : "No further figure."));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        found.stream().limit(MOST).forEach(counterpart -> list.add(new CounterpartItem(dataset, counterpart)));
        section.add(list);
        if (found.size() > MOST) {
            section.add(new Paragraph("And %d more, with fewer days in common.".formatted(found.size() - MOST)));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return Titles.of("Compare", site);
    }
}
