package org.corridor.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The resources of a data package: each names a file that is there, and each CSV file that is there is named. */
final class Resources {
    private Resources() {}

    static void check(MemberCheck check, FolderContent content) {
        Optional<Json> resources = check.array("resources", "an array that describes every file of the folder");
        if (resources.isEmpty()) {
            return;
        }
        Set<String> listed = new HashSet<>();
        for (Json resource : resources.get().items()) {
            paths(resource, check).forEach(path -> {
                String name = path.asText().orElse("");
                listed.add(name.startsWith("./") ? name.substring(2) : name);
                if (!name.contains("://") && !content.has(name)) {
                    check.wrong(path, check.show(path), "the path of a file that is there");
                }
            });
        }
        content.files().keySet().stream()
                .filter(name -> name.endsWith(".csv") && !listed.contains(name))
                .forEach(name -> check.wrong(
                        resources.get(), "no resource with the path " + Problem.quote(name), "one for every file"));
    }

    /** A path is a string, or an array of them; a resource with inline data needs none. */
    private static List<Json> paths(Json resource, MemberCheck check) {
        Optional<Json> path = resource.find("path");
        if (path.isEmpty() && resource.find("data").isEmpty()) {
            check.wrong(resource, "a resource without a path", "path: the name of a file");
        }
        return path.map(value -> value instanceof Json.Items array ? array.values() : List.of(value))
                .orElse(List.of());
    }
}
