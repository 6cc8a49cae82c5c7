package io.cyberpas.platform.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may. */
@Path("/api/undecided")
public class UndecidedResource {
    @GET
    public String get() {
        return "nobody said who may read this";
    }
}
