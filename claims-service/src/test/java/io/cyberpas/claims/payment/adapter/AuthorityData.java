package io.cyberpas.claims.payment.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.payment.Authority;

/** The levels of authority that the service ships, read as it reads them itself. */
public final class AuthorityData {

    private AuthorityData() {}

    public static Authority read() {
        return new AuthorityFile().authority(new ObjectMapper().findAndRegisterModules());
    }
}
