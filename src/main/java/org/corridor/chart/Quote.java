package org.corridor.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/**
 * Sentences that can be pasted into a brief, with footnotes. Made from the claims, never typed.
 *
 * @param lines the sentences; empty where there is nothing to say
 * @param footnotes one a publication, in order of first use, and one for the dataset, which the last sentence cites
 */
public record Quote(List<Line> lines, List<Footnote> footnotes) {
    /** Nothing to say. */
    public static final Quote NONE = new Quote(List.of(), List.of());

    public Quote {
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * A finished sentence.
     *
     * @param parts its phrases, from the capital to the full stop
     */
    public record Line(List<Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        /** Returns the words. */
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }

        /** Returns the numbers of its footnotes in order. */
        public List<Integer> footnotes() {
            return parts.stream().flatMap(part -> part.footnotes().stream()).toList();
        }

        String marked() {
            return parts.stream().map(Part::marked).collect(Collectors.joining());
        }
    }

    /**
     * A phrase and what is cited after it.
     *
     * @param claims its evidence; empty for mere words
     * @param footnotes those that follow it; each only once a sentence
     */
    public record Part(String text, List<ClaimRef> claims, List<Integer> footnotes) {
        public Part {
            claims = List.copyOf(claims);
            footnotes = List.copyOf(footnotes);
        }

        private String marked() {
            return text + footnotes.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        }
    }

    /**
     * Returns what a reader can quote of a chart.
     *
     * @param dataset all figures, of which the view selects
     */
    public static Quote of(Chart chart, Dataset dataset, View view) {
        return dataset.remember(
                List.of(Quote.class, chart.id(), view),
                () -> of(dataset, view, chart.sentences(view.selection().of(dataset), view)));
    }

    /** Returns these sentences, with what the view leaves out said before them, and with footnotes. */
    public static Quote of(Dataset dataset, View view, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return NONE;
        }
        Footnotes notes = new Footnotes(dataset, view.asOf());
        List<Line> lines = new ArrayList<>();
        String scope = Scope.words(dataset, view, sentences);
        for (Sentence sentence : sentences) {
            boolean first = lines.isEmpty();
            lines.add(line(first ? scope : "", sentence, notes, sentence.equals(sentences.getLast())));
        }
        return new Quote(lines, notes.list(view));
    }

    private static Line line(String scope, Sentence sentence, Footnotes notes, boolean last) {
        List<Part> parts = new ArrayList<>();
        if (!scope.isEmpty()) {
            parts.add(new Part(scope + ": ", List.of(), List.of()));
        }
        List<Phrase> phrases = sentence.phrases();
        Set<Integer> cited = new LinkedHashSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            List<Integer> marks = marks(phrases, i, notes, cited);
            String text = parts.isEmpty() ? Words.capital(phrase.text()) : phrase.text();
            parts.add(new Part(text, phrase.claims(), marks));
        }
        boolean closed = parts.getLast().text().endsWith(".");
        parts.add(new Part(closed ? "" : ".", List.of(), last ? List.of(notes.last()) : List.of()));
        return new Line(parts);
    }

    /**
     * Returns what is cited after a phrase: each publication once a sentence. What the next phrase speaks of as well is
     * cited after that, and what is told more closely later is cited there.
     */
    private static List<Integer> marks(List<Phrase> phrases, int at, Footnotes notes, Set<Integer> cited) {
        List<ClaimRef> claims = phrases.get(at).claims();
        List<List<ClaimRef>> later = phrases.stream()
                .skip(at + 1L)
                .map(Phrase::claims)
                .filter(others -> !others.isEmpty())
                .toList();
        if (!later.isEmpty() && later.getFirst().equals(claims)) {
            return List.of();
        }
        Set<ClaimRef> alone = later.stream()
                .filter(others -> others.size() < claims.size())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !alone.contains(claim))
                .map(notes::number)
                .distinct()
                .sorted()
                .filter(cited::add)
                .toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the sentences without footnotes. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** Returns what is copied: the sentences with {@code [1]} and beneath them the footnotes, as plain text. */
    public String plain() {
        String body = lines.stream().map(Line::marked).collect(Collectors.joining(" "));
        String notes = footnotes.stream()
                .map(note -> "[" + note.number() + "] " + note.whole())
                .collect(Collectors.joining("\n"));
        return body + "\n\n" + notes + "\n";
    }
}
