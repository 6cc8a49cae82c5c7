package io.cyberpas.claims.coverage.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.coverage.Exclusions;

/** The exclusions that the service ships, read as it reads them itself. */
public final class ExclusionData {

    private ExclusionData() {}

    public static Exclusions read() {
        return new ExclusionFile().exclusions(new ObjectMapper().findAndRegisterModules());
    }
}
