package org.corridor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.KnownDataset;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Source;

/** Numbers publications in the order in which sentences first use them; the dataset comes last. Used once, by one thread. */
final class Footnotes {
    private final Dataset dataset;
    private final Dataset known;
    private final Map<String, List<Claim>> bySource = new LinkedHashMap<>();

    Footnotes(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.known = new KnownDataset(dataset, asOf);
    }

    /** Returns the footnote of a claim, a new one where its publication has none yet. */
    int number(ClaimRef ref) {
        Claim claim = known.findClaim(ref)
                .or(() -> dataset.findClaim(ref))
                .orElseThrow(() -> new IllegalStateException("no claim " + ref));
        String source = claim.citation().source();
        List<Claim> claims = bySource.computeIfAbsent(source, _ -> new ArrayList<>());
        if (!claims.contains(claim)) {
            claims.add(claim);
        }
        return List.copyOf(bySource.keySet()).indexOf(source) + 1;
    }

    /** Returns the footnote of the dataset, once all claims have theirs. */
    int last() {
        return bySource.size() + 1;
    }

    List<Footnote> list(View view) {
        List<Footnote> notes = new ArrayList<>();
        bySource.forEach((id, claims) -> notes.add(note(notes.size() + 1, dataset.getSource(id), claims)));
        notes.add(new Footnote(last(), dataset(dataset.info(), view), "", Optional.empty(), List.of()));
        return notes;
    }

    private static Footnote note(int number, Source source, List<Claim> claims) {
        List<String> parts = new ArrayList<>();
        Stream.of(source.author(), title(source), source.publisher())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        source.published().map(Dates::full).ifPresent(parts::add);
        String places = claims.stream()
                .map(claim -> claim.citation().locator())
                .filter(locator -> !locator.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!places.isEmpty()) {
            parts.add(places);
        }
        if (isOlder(source, claims)) {
            parts.add("older than the date for which it is cited, see the note of the claim");
        }
        return new Footnote(
                number,
                String.join(", ", parts),
                source.url(),
                Optional.of(source.id()),
                claims.stream().map(Claim::ref).toList());
    }

    /** Tells whether a claim was last confirmed after its publication, which then does not bear out the date. */
    private static boolean isOlder(Source source, List<Claim> claims) {
        return source.published()
                .filter(published -> claims.stream()
                        .flatMap(claim -> claim.stated().stream())
                        .anyMatch(stated -> published.last().isBefore(stated.first())))
                .isPresent();
    }

    /** A title in square brackets is a description, and no quotation of a title. */
    private static String title(Source source) {
        return source.title().startsWith("[") ? source.title() : "“" + source.title() + "”";
    }

    private static String dataset(DatasetInfo info, View view) {
        return "Corridor, “%s”, version %s of %s, %s, as stated by %s"
                .formatted(
                        info.title(),
                        info.version(),
                        Dates.full(info.created()),
                        info.licence(),
                        Dates.full(view.asOf()));
    }
}
