package io.cyberpas.platform.idempotency;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept and given again. */
record KeptAnswer(
        byte[] requestHash,
        int status,
        Map<String, List<String>> headers,
        @Nullable String body) {

    /** Thrown in place of the call, to answer with what is kept. */
    static final class Replay extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient KeptAnswer answer;

        Replay(KeptAnswer answer) {
            super("replay", null, false, false);
            this.answer = answer;
        }

        KeptAnswer answer() {
            return answer;
        }
    }
}
