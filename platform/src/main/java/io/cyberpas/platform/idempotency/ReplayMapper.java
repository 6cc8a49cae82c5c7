package io.cyberpas.platform.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives a kept answer again. */
class ReplayMapper {
    @ServerExceptionMapper
    Response replay(KeptAnswer.Replay replay) {
        KeptAnswer answer = replay.answer();
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (answer.body() != null) {
            response.entity(answer.body());
        }
        return response.build();
    }
}
