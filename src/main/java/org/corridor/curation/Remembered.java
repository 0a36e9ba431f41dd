package org.corridor.curation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was worked out of one dataset: the last answers, as long as there is memory for them. Safe for use by several
 * threads; two that ask for the same at the same time may both work it out.
 */
final class Remembered {
    private static final int MOST = 400;

    private final Cache<Object, Object> answers =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    /** Returns the answer to a key, which always has the same type. */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> work) {
        Object known = answers.getIfPresent(key);
        if (known != null) {
            return (T) known;
        }
        // not inside the cache: one answer may be worked out from others
        T answer = work.get();
        answers.put(key, answer);
        return answer;
    }
}
