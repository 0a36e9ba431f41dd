package org.corridor.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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
        return number == 0
                ? ""
                : switch (table) {
                    case OBSERVATIONS -> Words.count(number, "figure", "figures");
                    case TARGETS -> Words.count(number, "target", "targets");
                    case MILESTONES -> Words.count(number, "milestone", "milestones");
                    case EVENTS -> Words.count(number, "event", "events");
                    case CROSSINGS -> Words.count(number, "report on a crossing", "reports on crossings");
                    case PROJECTS -> Words.count(number, "report on a project", "reports on projects");
                    case SEGMENTS ->
                        Words.count(number, "report on a part of a project", "reports on parts of projects");
                };
    }

    private void ranges() {
        clause("", ranges(true, true), this::moved);
        clause("new: ", ranges(false, true), moved -> value(moved.to().orElseThrow()));
        clause("gone: ", ranges(true, false), moved -> value(moved.from().orElseThrow()));
    }

    private List<MovedRange> ranges(boolean before, boolean after) {
        return changes.ranges().stream()
                .filter(moved ->
                        moved.from().isPresent() == before && moved.to().isPresent() == after)
                .toList();
    }

    /** Says one sentence of several ranges. */
    private void clause(String start, List<MovedRange> ranges, Consumer<MovedRange> rest) {
        for (int i = 0; i < ranges.size(); i++) {
            String joint = i == 0 ? " " : i == ranges.size() - 1 ? " and " : ", ";
            String name = RangeWords.name(ranges.get(i).kind());
            say(joint + (i == 0 ? Words.capital(start + name) : name));
            rest.accept(ranges.get(i));
        }
        if (!ranges.isEmpty()) {
            say(".");
        }
    }

    private void moved(MovedRange moved) {
        HeadlineRange was = moved.from().orElseThrow();
        HeadlineRange now = moved.to().orElseThrow();
        say(moved.equals(ranges(true, true).getFirst()) ? " moved from " : " from ");
        say(RangeWords.apart(was, now), was.claims());
        say(" to ");
        say(RangeWords.apart(now, was), now.claims());
    }

    private void value(HeadlineRange range) {
        say(" (");
        say(RangeWords.of(range), range.claims());
        say(")");
    }

    private void targets() {
        if (changes.targets() == 0) {
            return;
        }
        say(" ");
        outcome(
                Outcome.MET,
                "No target was met by its deadline",
                "target was met by its deadline",
                "targets were met by their deadlines");
        if (!overall(Outcome.REACHED).isEmpty()) {
            say(", ");
            outcome(Outcome.REACHED, "", "without a deadline was reached", "without a deadline were reached");
        }
        passed();
    }

    private void outcome(Outcome outcome, String none, String one, String many) {
        List<MovedOutcome> found = overall(outcome);
        if (found.isEmpty()) {
            say(none);
            return;
        }
        List<ClaimRef> claims = found.stream()
                .flatMap(moved -> moved.claims().stream())
                .distinct()
                .toList();
        String words = Words.count(found.size(), one, many);
        say(none.isEmpty() ? words : Words.capital(words), claims);
    }

    private List<MovedOutcome> overall(Outcome outcome) {
        return changes.outcomes().stream()
                .filter(moved -> moved.authority().isEmpty()
                        && moved.to().filter(outcome::equals).isPresent())
                .toList();
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
                Words.capital(Words.list(counts)),
                changes.statuses().stream()
                        .flatMap(status -> status.claims().stream())
                        .distinct()
                        .toList());
        say((one ? " was" : " were") + " reported in another state than before.");
    }

    private void corrections() {
        if (changes.corrections().isEmpty()) {
            return;
        }
        boolean one = changes.corrections().size() == 1;
        say(" ");
        say(
                Words.capital(Words.count(changes.corrections().size(), "figure", "figures")),
                changes.corrections().stream()
                        .map(correction -> correction.after().ref())
                        .toList());
        say((one ? " was" : " were") + " reported anew with another value.");
    }
}
