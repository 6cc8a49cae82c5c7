package io.cyberpas.acceptance;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What every step that is taken by hand on a claim needs. */
final class ByHand {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private ByHand() {}

    static URI at(URI claim, String path) {
        return URI.create(claim + path);
    }

    static void leave(Desk handler, URI claim, String stage) {
        String form = "/stages/" + stage + "/completion";
        handler.open(claim)
                .fill(form, "reason", "What the gate asks for is done")
                .send(form);
    }

    /** This minute in Seoul, as a browser's field for date and time takes it. */
    static String now() {
        return MINUTE.format(LocalDateTime.now(ZoneId.of("Asia/Seoul")));
    }
}
