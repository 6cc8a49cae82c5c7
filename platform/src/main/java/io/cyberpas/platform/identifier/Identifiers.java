package io.cyberpas.platform.identifier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Identifiers that grow with time, so that they index well and order lists. */
public final class Identifiers {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifiers() {}

    /** A new UUID of version 7 (RFC 9562), greater than any that this process gave before. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
