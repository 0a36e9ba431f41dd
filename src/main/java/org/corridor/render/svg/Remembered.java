package org.corridor.render.svg;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that are worked out once. A palette has few colours; should there ever be many, all are forgotten. */
final class Remembered<K, V> {
    private static final int MANY = 2_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> answer;

    Remembered(Function<K, V> answer) {
        this.answer = answer;
    }

    V get(K key) {
        V value = known.get(key);
        if (value == null) {
            if (known.size() > MANY) {
                known.clear();
            }
            value = answer.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
