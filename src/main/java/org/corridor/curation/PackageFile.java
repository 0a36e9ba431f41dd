package org.corridor.curation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the program needs of {@code datapackage.json}. Members that it does not know are left alone.
 *
 * @param economies ids of side A and side B
 * @param licence short name of the licence
 */
record PackageFile(
        String name, String title, String version, LocalDate created, List<String> economies, String licence) {
    private static final Pattern SLUG = Pattern.compile("[-a-z0-9._/]+");
    private static final Pattern CREATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\S+)?");

    /** Returns what the file says, or nothing after reporting what is missing or wrong. */
    static Optional<PackageFile> check(Json json, FolderContent content, Tables tables, Problems problems) {
        MemberCheck check = new MemberCheck(Contract.PACKAGE, json, problems);
        Optional<String> name = check.text("name", SLUG.asMatchPredicate(), "a slug such as kenya-tanzania");
        Optional<String> title = check.text("title", text -> true, "a title");
        Optional<String> version = check.text("version", text -> true, "a version such as 1.0.0, as a string");
        Optional<LocalDate> created = check.text(
                        "created", PackageFile::isDay, "a day such as 2026-11-21, with or without a time")
                .map(text -> LocalDate.parse(text.substring(0, 10)));
        Optional<String> licence = licence(check);
        List<String> economies = economies(check, tables);
        Resources.check(check, content);
        if (name.isEmpty()
                || title.isEmpty()
                || version.isEmpty()
                || created.isEmpty()
                || licence.isEmpty()
                || economies.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PackageFile(name.get(), title.get(), version.get(), created.get(), economies, licence.get()));
    }

    private static boolean isDay(String text) {
        return CREATED.matcher(text).matches()
                && Dates.find(text.substring(0, 10)).isPresent();
    }

    /** Creative Commons names its licences with spaces, SPDX with hyphens; people know the first. */
    private static Optional<String> licence(MemberCheck check) {
        return check.array("licenses", "at least one licence, such as {\"name\": \"CC-BY-4.0\"}")
                .flatMap(array -> array.items().stream()
                        .flatMap(item -> item
                                .findText("name")
                                .map(id -> id.startsWith("CC") ? id.replace('-', ' ') : id)
                                .or(() -> item.findText("title"))
                                .or(() -> item.findText("path"))
                                .stream())
                        .findFirst()
                        .or(() -> check.wrong(array, "no licence with a name", "a licence with name, title or path")));
    }

    private static List<String> economies(MemberCheck check, Tables tables) {
        String expected = "two ids of economies.csv, side A and side B";
        Optional<Json> array = check.array("economies", expected);
        Set<String> ids = new HashSet<>();
        List<String> sides = array.stream()
                .flatMap(sidesOf -> sidesOf.items().stream())
                .flatMap(item -> item.asText().stream())
                .filter(id -> tables.accepts("economies", id) && ids.add(id))
                .toList();
        boolean fits = sides.size() == 2 && array.orElseThrow().items().size() == 2;
        if (array.isPresent() && !fits) {
            check.wrong(array.get(), check.show(array.get()), expected);
        }
        return fits ? sides : List.of();
    }
}
