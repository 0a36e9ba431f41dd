package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Placed;
import org.corridor.render.label.Request;

/**
 * Where labels stand, so that the same labels asked for once more need not look for room again.
 *
 * @param places in the order in which labels were asked for; empty for who found no room
 */
record Seats(List<Optional<Candidate>> places) {
    Seats {
        places = List.copyOf(places);
    }

    /** Notes where the labels stand that found room, which come in the order of the requests. */
    static Seats of(List<Request> requests, List<Placed> placed) {
        List<Optional<Candidate>> places = new ArrayList<>();
        int next = 0;
        for (Request request : requests) {
            boolean found = next < placed.size() && placed.get(next).request() == request;
            places.add(found ? Optional.of(placed.get(next++).place()) : Optional.empty());
        }
        return new Seats(places);
    }

    /** Seats the same labels again. */
    List<Placed> seat(List<Request> requests) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            places.get(i).ifPresent(place -> placed.add(new Placed(request, place)));
        }
        return placed;
    }
}
