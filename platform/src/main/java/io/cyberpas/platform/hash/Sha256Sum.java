package io.cyberpas.platform.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value that is computed piece by piece, by one thread. After each result it begins anew. */
public final class Sha256Sum {

    private final MessageDigest digest;

    public Sha256Sum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    public Sha256Sum add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds part of an array. */
    public Sha256Sum add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    /** Adds a text with its length before it, so that texts after each other cannot run into each other. */
    public Sha256Sum addField(String text) {
        return add((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds all that is left of a stream, which stays open. */
    public Sha256Sum addAll(InputStream content) throws IOException {
        over(content).transferTo(OutputStream.nullOutputStream());
        return this;
    }

    /** The same stream; what is read from it is added. */
    public InputStream over(InputStream content) {
        return new DigestInputStream(content, digest);
    }

    /** The result as 32 bytes. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** The result. */
    public Sha256 value() {
        return new Sha256(HexFormat.of().formatHex(bytes()));
    }
}
