package org.corridor.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.springframework.stereotype.Component;

/**
 * The HTTP status of a page.
 *
 * <p>The framework sends the same HTML for every address and finds the page afterwards; crawlers and link checkers need
 * the truth at once.
 */
@Component
final class PageStatus {
    private static final Set<String> PLAIN = Set.of("", "/", "/evidence");

    private final Site site;

    PageStatus(Site site) {
        this.site = site;
    }

    int of(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.startsWith(Addresses.CHART)) {
            String id = path.substring(Addresses.CHART.length());
            return site.findChart(id).isEmpty() ? 404 : isReadable(request) ? 200 : 400;
        }
        if (path.equals("/" + Addresses.CHANGES)) {
            return isReadable(request, (query, view) -> ChangesQuery.read(query, view.selection())) ? 200 : 400;
        }
        if (path.equals("/" + Addresses.CONFLICTS)) {
            return isReadable(request, (query, _) -> ConflictsPage.readTopic(query)) ? 200 : 400;
        }
        if (path.startsWith("/") && Topic.find(path.substring(1)).isPresent()) {
            return isReadable(request) ? 200 : 400;
        }
        if (path.equals("/" + Addresses.COMPARE)) {
            return ComparedClaims.read(parameters(request), site.dataset())
                            .problem()
                            .isEmpty()
                    ? 200
                    : 400;
        }
        return PLAIN.contains(path) ? 200 : 404;
    }

    private boolean isReadable(VaadinRequest request) {
        return isReadable(request, (_, _) -> {});
    }

    private boolean isReadable(VaadinRequest request, BiConsumer<QueryReader, View> more) {
        try {
            QueryReader query = new QueryReader(parameters(request));
            more.accept(query, ViewQuery.read(query, site.today(), site.dataset()));
            query.finish();
            return true;
        } catch (InvalidQuery e) {
            return false;
        }
    }

    private static Map<String, List<String>> parameters(VaadinRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
