package org.corridor.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A finished file: its bytes, also compressed where that pays, and a name for exactly these bytes.
 *
 * @param mediaType with the charset where it is text
 * @param bytes the file
 * @param gzip the file compressed; empty for a format that is compressed already
 * @param hash SHA-256 of {@code bytes} in hexadecimal
 */
record ChartFile(String mediaType, byte[] bytes, byte[] gzip, String hash) {
    private static final Set<String> COMPRESSED = Set.of("image/png", "application/pdf");

    static ChartFile of(String mediaType, byte[] bytes) {
        byte[] gzip = COMPRESSED.contains(mediaType) ? new byte[0] : compress(bytes);
        return new ChartFile(mediaType, bytes, gzip, sha256(bytes));
    }

    /** Returns the entity tag; the compressed form has one of its own, as strong tags name bytes and not meanings. */
    String etag(boolean compressed) {
        return compressed ? "\"" + hash + "-gzip\"" : "\"" + hash + "\"";
    }

    boolean isCompressible() {
        return gzip.length > 0;
    }

    /** Returns about how much memory it takes, in bytes. */
    int weight() {
        return bytes.length + gzip.length + 200;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
