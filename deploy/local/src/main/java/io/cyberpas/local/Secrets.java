package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * What the three services share to read each other's session cookies: made once per run folder, so that sessions outlive
 * a restart and no two installations share them.
 *
 * @param sessionEncryption 32 characters
 * @param sessionState 32 characters
 */
record Secrets(String sessionEncryption, String sessionState) {

    /** Reads the secrets, or makes them if there are none yet. */
    static Secrets keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, List.of(random(), random()));
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            Files.delete(file);
            return keptIn(file);
        }
        return new Secrets(lines.get(0), lines.get(1));
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
