package io.cyberpas.platform.access;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The person for whom a service calls another one; travels in the {@value #HEADER} header and is believed only from
 * callers with the role {@code service}.
 */
public record ActingUser(String subject, String name) {
    /** Name of the request header. */
    public static final String HEADER = "Acting-User";

    private static final int LENGTH_MAX = 600;

    /** Refuses empty parts. */
    public ActingUser {
        if (subject.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An acting user needs a subject and a name");
        }
    }

    /** The person behind an actor. */
    public static ActingUser of(Actor actor) {
        return new ActingUser(actor.subject(), actor.name());
    }

    /** Percent-encoded subject, one space, percent-encoded name. */
    public String headerValue() {
        return encode(subject) + " " + encode(name);
    }

    /**
     * Reads what {@link #headerValue()} wrote.
     *
     * @throws InvalidInputException where the value has another form
     */
    public static ActingUser fromHeader(String value) {
        String[] parts = value.split(" ", -1);
        if (parts.length != 2 || value.length() > LENGTH_MAX) {
            throw malformed();
        }
        try {
            return new ActingUser(decode(parts[0]), decode(parts[1]));
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    private static InvalidInputException malformed() {
        return new InvalidInputException(new FieldProblem(
                HEADER, "is not an acting user", "percent-encoded subject, one space, percent-encoded name"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
