package org.corridor.curation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The bytes of a folder at one moment: what is checked, hashed and loaded is the same.
 *
 * @param folder where they were read
 * @param files the contract's files that are there, by name
 */
record FolderContent(Path folder, SortedMap<String, byte[]> files) {

    /**
     * Reads the contract's files of a folder. Others are left alone, unless their names are near misses.
     *
     * @throws InvalidDataset at once where the folder cannot be read: nothing more can be said of it
     */
    static FolderContent read(Path folder, Problems problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names(folder, problems)) {
            if (Contract.files().contains(name)) {
                readFile(folder.resolve(name), files, problems);
            }
        }
        return new FolderContent(folder, files);
    }

    /** Returns SHA-256 over each file's name, length and bytes, in the order of names, as lower-case hexadecimal. */
    String hash() {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
            digest.update(encoded);
            digest.update(ByteBuffer.allocate(Long.BYTES + 1)
                    .put((byte) 0)
                    .putLong(bytes.length)
                    .array());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Tells whether there is something at this path, read or not. */
    boolean has(String path) {
        try {
            return !path.isBlank() && Files.exists(folder.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> names(Path folder, Problems problems) {
        try (Stream<Path> paths = Files.list(folder)) {
            List<String> names =
                    paths.map(path -> path.getFileName().toString()).sorted().toList();
            names.forEach(name -> checkName(name, names, problems));
            return names;
        } catch (IOException e) {
            throw new InvalidDataset(List.of(
                    new Problem(folder.toString(), 1, 1, "no folder that can be read", "the folder of a dataset")));
        }
    }

    private static void checkName(String name, List<String> present, Problems problems) {
        List<String> absent = Contract.files().stream()
                .filter(file -> !present.contains(file))
                .toList();
        if (!Contract.files().contains(name)) {
            Nearest.find(name, absent)
                    .ifPresent(meant -> problems.add(name, "a file of this name", "the name " + meant));
        }
    }

    private static void readFile(Path path, SortedMap<String, byte[]> files, Problems problems) {
        String name = path.getFileName().toString();
        try {
            files.put(name, Files.readAllBytes(path));
        } catch (IOException e) {
            problems.add(name, "a file that cannot be read", "a readable file");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
