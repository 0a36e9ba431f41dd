package org.corridor.chart;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Crossing;

/** Layers on land: in {@link Frame.Geo}. */
public sealed interface GeoLayer extends Layer {
    /**
     * Land, the border, and names.
     *
     * @param sides the economies on either side: side A, then side B
     */
    record Ground(BorderMap map, List<String> sides) implements GeoLayer {
        public Ground {
            sides = List.copyOf(sides);
        }

        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /** Crossings where their place is known. */
    record Gates(List<Gate> gates) implements GeoLayer {
        public Gates {
            gates = List.copyOf(gates);
        }

        @Override
        public List<Mark> marks() {
            return gates.stream().map(Gate::mark).toList();
        }
    }

    /** A place on the border with one or several crossings. */
    record Gate(Mark mark, Crossing.Place place, Set<Crossing.Kind> kinds, Crossing.Status status, Label label) {
        public Gate {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }
}
