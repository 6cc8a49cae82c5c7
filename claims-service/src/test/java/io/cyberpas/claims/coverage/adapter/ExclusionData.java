package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.claims.coverage.Exclusions;

/** The exclusions that the service ships, read as it reads them itself. */
public final class ExclusionData {

    private ExclusionData() {}

    public static Exclusions read() {
        return ExclusionFile.exclusions();
    }
}
