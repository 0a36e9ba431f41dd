package org.corridor.curation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Source;

/**
 * The words by which each claim can be found, whatever their case: its statement, id and note, who acted or said it, and
 * the title and publisher of its source. What many claims share is held once.
 */
final class ClaimWords {
    private final String[] own;
    private final String[] voices;
    private final String[] publications;

    ClaimWords(ClaimLines lines, Lookup<Authority> authorities, Lookup<Source> sources) {
        Map<String, String> folded = new HashMap<>();
        own = new String[lines.size()];
        voices = new String[lines.size()];
        publications = new String[lines.size()];
        for (int number = 0; number < own.length; number++) {
            Claim claim = lines.get(number);
            Optional<Authority> authority = ClaimParts.authority(claim).map(authorities::get);
            Source source = sources.get(claim.citation().source());
            own[number] = fold(String.join("\n", claim.statement(), claim.ref().id(), claim.note()));
            voices[number] = folded.computeIfAbsent(
                    authority.map(Authority::name).orElseGet(() -> ClaimParts.actor(claim)), ClaimWords::fold);
            publications[number] = folded.computeIfAbsent(source.title() + "\n" + source.publisher(), ClaimWords::fold);
        }
    }

    /**
     * Tells whether a word stands somewhere in a claim.
     *
     * @param word without white space, folded
     */
    boolean has(int number, String word) {
        return own[number].contains(word) || voices[number].contains(word) || publications[number].contains(word);
    }

    /** Returns who states or acts, folded; empty where nobody is named. */
    String voice(int number) {
        return voices[number];
    }

    /** Returns a text without regard to case. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
