package org.corridor.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.analysis.Changes;
import org.corridor.analysis.HeadlineRange;
import org.corridor.analysis.MovedOutcome;
import org.corridor.analysis.MovedRange;
import org.corridor.analysis.MovedStatus;
import org.corridor.analysis.Outcome;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Target;

/** What changed between two days in two to five sentences, made from the claims. */
public final class ChangeProse {
    private final Changes changes;
    private final List<Phrase> phrases = new ArrayList<>();

    private ChangeProse(Changes changes) {
        this.changes = changes;
    }

    /** Returns the sentences as phrases in order. */
    public static List<Phrase> of(Changes changes) {
        ChangeProse prose = new ChangeProse(changes);
        prose.added();
        prose.ranges();
        prose.targets();
        prose.statuses();
        prose.corrections();
        return List.copyOf(prose.phrases);
    }

    /** Returns the sentences as one text. */
    public static String text(Changes changes) {
        return of(changes).stream().map(Phrase::text).collect(Collectors.joining());
    }

    private void say(String words) {
        phrases.add(Phrase.of(words));
    }

    private void say(String words, List<ClaimRef> claims) {
        phrases.add(new Phrase(words, claims));
    }

    private void added() {
        List<String> counts = Arrays.stream(ClaimRef.Table.values())
                .map(this::count)
                .filter(words -> !words.isEmpty())
                .toList();
        String what = counts.isEmpty() ? "nothing was stated" : Words.list(counts) + verb();
        say("Between " + Dates.words(changes.from()) + " and " + Dates.words(changes.to()) + ", " + what + ".");
    }

    private String verb() {
        return changes.added().size() == 1 ? " was stated or reported" : " were stated or reported";
    }

    private String count(ClaimRef.Table table) {
        int number = (int) changes.added().stream()
                .filter(added -> added.claim().ref().table() == table)
                .count();
        return number == 0 ? "" : switch (table) {
            case OBSERVATIONS -> Words.count(number, "figure", "figures");
            case TARGETS -> Words.count(number, "target", "targets");
            case MILESTONES -> Words.count(number, "milestone", "milestones");
            case EVENTS -> Words.count(number, "event", "events");
            case CROSSINGS -> Words.count(number, "state of a crossing", "states of crossings");
            case PROJECTS -> Words.count(number, "state of a project", "states of projects");
            case SEGMENTS -> Words.count(number, "part of a project", "parts of projects");
        };
    }

    private void ranges() {
        if (changes.ranges().isEmpty()) {
            return;
        }
        say(" ");
        for (int i = 0; i < changes.ranges().size(); i++) {
            MovedRange moved = changes.ranges().get(i);
            String name = RangeWords.name(moved.kind());
            say(i == 0 ? Words.capital(name) : (i == changes.ranges().size() - 1 ? " and " : ", ") + name);
            moved(moved, i == 0);
        }
        say(".");
    }

    private void moved(MovedRange moved, boolean first) {
        if (moved.to().isEmpty()) {
            say(" cannot be told any more");
            return;
        }
        HeadlineRange now = moved.to().get();
        String to = moved.from().map(was -> RangeWords.apart(now, was)).orElse(RangeWords.of(now));
        if (moved.from().isEmpty()) {
            say(" can now be told: ");
        } else {
            HeadlineRange was = moved.from().get();
            say(first ? " moved from " : " from ");
            say(RangeWords.apart(was, now), was.claims());
            say(" to ");
        }
        say(to, now.claims());
        say(moved.kind() == HeadlineRange.Kind.GROWTH ? " a year" : "");
    }

    private void targets() {
        List<MovedOutcome> met = changes.outcomes().stream()
                .filter(outcome -> outcome.authority().isEmpty() && outcome.to().filter(ChangeProse::isMet).isPresent())
                .toList();
        if (changes.targets() == 0) {
            return;
        }
        if (met.isEmpty()) {
            say(" No target was met");
        } else {
            say(" ");
            say(
                    Words.capital(Words.count(met.size(), "target was", "targets were")) + " met",
                    met.stream()
                            .flatMap(outcome -> outcome.claims().stream())
                            .distinct()
                            .toList());
        }
        passed();
    }

    private void passed() {
        List<ClaimRef> passed = changes.passed().stream().map(Target::ref).toList();
        if (passed.isEmpty()) {
            say("; no deadline passed.");
        } else {
            say("; ");
            say(Words.count(passed.size(), "deadline passed", "deadlines passed"), passed);
            say(".");
        }
    }

    private static boolean isMet(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.REACHED;
    }

    private void statuses() {
        List<MovedStatus> crossings = changes.statuses().stream()
                .filter(status -> status.of().table() == ClaimRef.Table.CROSSINGS)
                .toList();
        List<MovedStatus> projects = changes.statuses().stream()
                .filter(status -> status.of().table() == ClaimRef.Table.PROJECTS)
                .toList();
        if (changes.statuses().isEmpty()) {
            return;
        }
        say(" ");
        List<String> counts = new ArrayList<>();
        if (!crossings.isEmpty()) {
            counts.add(Words.count(crossings.size(), "crossing", "crossings"));
        }
        if (!projects.isEmpty()) {
            counts.add(Words.count(projects.size(), "project", "projects"));
        }
        boolean one = changes.statuses().size() == 1;
        say(
                Words.capital(Words.list(counts)) + (one ? " was" : " were"),
                changes.statuses().stream()
                        .flatMap(status -> status.claims().stream())
                        .distinct()
                        .toList());
        say(" reported in another state than before.");
    }

    private void corrections() {
        if (changes.corrections().isEmpty()) {
            return;
        }
        boolean one = changes.corrections().size() == 1;
        say(" ");
        say(
                Words.capital(Words.count(changes.corrections().size(), "figure", "figures")) + (one ? " was" : " were"),
                changes.corrections().stream()
                        .map(correction -> correction.after().ref())
                        .toList());
        say(" reported anew with another value.");
    }
}
