package org.corridor.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.analysis.Contest;
import org.corridor.analysis.Contests;
import org.corridor.chart.ContestWords;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.dataset.Authority;

/** What pages show of disagreements. */
final class Conflicts {
    private Conflicts() {}

    /** Lists the contests of a topic, or all, the widest first. */
    static List<Contest> list(Site site, View view, Optional<Topic> topic) {
        return Contests.list(site.dataset(), view.selection()).stream()
                .filter(contest -> topic.isEmpty() || topic.get() == ContestWords.topic(contest.question()))
                .toList();
    }

    /** Lists who disagrees with anybody, by name. */
    static List<Authority> authorities(Site site, View view) {
        Set<String> ids = list(site, View.on(view.asOf()), Optional.empty()).stream()
                .flatMap(contest -> contest.answers().stream())
                .flatMap(answer -> answer.authority().stream())
                .collect(Collectors.toSet());
        view.authority().ifPresent(ids::add);
        return site.dataset().listAuthorities().stream()
                .filter(authority -> ids.contains(authority.id()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
