package org.corridor.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.dataset.ClaimRef;

/** The addresses of pages and files, relative to the root. */
final class Addresses {
    static final String CHART = "/chart/";
    static final String EVIDENCE = "evidence";
    static final String COMPARE = "compare";
    static final String CONFLICTS = "conflicts";
    static final String CHANGES = "changes";

    private Addresses() {}

    /** Returns the page of a chart as it stands today. */
    static String chart(Chart chart) {
        return "chart/" + chart.id();
    }

    /** Returns the page of a chart. */
    static String chart(String id, View view, LocalDate today) {
        return "chart/" + id + query(ViewQuery.write(view, today));
    }

    /** Returns the page of a topic. */
    static String topic(Topic topic, View view, LocalDate today) {
        return topic.id() + query(ViewQuery.write(view, today));
    }

    /** Returns the page of disagreements, on one topic or all. */
    static String conflicts(Optional<Topic> topic, View view, LocalDate today) {
        String address = CONFLICTS + query(ViewQuery.write(view, today));
        return topic.map(each -> with(address, "topic=" + each.id())).orElse(address);
    }

    /** Returns all pairs that disagree as data. */
    static String conflictsData(View view, LocalDate today) {
        return CONFLICTS + ".json" + query(ViewQuery.write(view, today));
    }

    /** Returns the page of a chart as it will be found on every later day. */
    static String permanent(String id, View view) {
        return "chart/" + id + query(ViewQuery.permanent(view));
    }

    /** Returns the file of a chart. */
    static String file(String id, String format, View view, LocalDate today) {
        return "chart/" + id + "." + format + query(ViewQuery.write(view, today));
    }

    /** Returns a resource of data, such as {@code targets.json}. */
    static String data(String name, View view, LocalDate today) {
        return name + ".json" + query(ViewQuery.write(view, today));
    }

    /** Returns the page of what changed between two days. */
    static String changes(ChangesQuery question, LocalDate today) {
        return CHANGES + query(question.write(today));
    }

    /** Returns the same as a file. */
    static String changesFile(ChangesQuery question, LocalDate today) {
        return CHANGES + ".json" + query(question.write(today));
    }

    /** Returns the evidence page with these claims only. */
    static String evidence(Collection<ClaimRef> claims) {
        return EVIDENCE + "?claims=" + names(claims);
    }

    /** Returns the page that sets two figures side by side, or that tells what one may be compared with. */
    static String compare(Collection<ClaimRef> figures) {
        return COMPARE + "?claims=" + names(figures);
    }

    /** Returns claims as the query names them: {@code observations/a,targets/b}. */
    static String names(Collection<ClaimRef> claims) {
        return claims.stream().map(ref -> encode(ref.toString())).collect(Collectors.joining(","));
    }

    /** Adds a parameter to an address. */
    static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    /** A slash need not be escaped in a query, and addresses are read by people. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static String query(String written) {
        return written.isEmpty() ? "" : "?" + written;
    }
}
