package org.corridor.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;

/** Writes one sentence, phrase by phrase. Used once, by one thread. */
public final class Prose {
    private final List<Phrase> phrases = new ArrayList<>();

    /** Adds mere words; a number among them would have no ground. */
    public Prose say(String text) {
        if (!text.isEmpty()) {
            phrases.add(Phrase.of(text));
        }
        return this;
    }

    /** Adds words that claims bear out; the order of rows in files plays no part. */
    public Prose cite(String text, Collection<ClaimRef> claims) {
        phrases.add(new Phrase(text, claims.stream().distinct().sorted().toList()));
        return this;
    }

    /** Adds words that one claim bears out. */
    public Prose cite(String text, Claim claim) {
        return cite(text, List.of(claim.ref()));
    }

    /** Adds all items, with commas between them and “and” before the last. */
    public <T> Prose each(List<T> items, BiConsumer<Prose, T> write) {
        for (int i = 0; i < items.size(); i++) {
            say(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ");
            write.accept(this, items.get(i));
        }
        return this;
    }

    /** Adds what somebody else writes. */
    public Prose add(Consumer<Prose> write) {
        write.accept(this);
        return this;
    }

    public Sentence end() {
        return new Sentence(phrases);
    }
}
