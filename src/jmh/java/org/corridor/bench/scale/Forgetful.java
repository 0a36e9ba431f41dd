package org.corridor.bench.scale;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetView;

/** A dataset of which nothing was asked before: it remembers what is worked out, but for one reader only. */
final class Forgetful extends DatasetView {
    private final Map<Object, Object> answers = new HashMap<>();

    Forgetful(Dataset dataset) {
        super(dataset);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T remember(Object key, Supplier<T> work) {
        Object known = answers.get(key);
        if (known != null) {
            return (T) known;
        }
        T answer = work.get();
        answers.put(key, answer);
        return answer;
    }
}
