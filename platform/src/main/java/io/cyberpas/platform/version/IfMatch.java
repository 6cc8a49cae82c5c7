package io.cyberpas.platform.version;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.PreconditionRequiredException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a change is meant for, from the header {@code If-Match: "3"}. */
public record IfMatch(long version) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads one strong entity tag; {@code *}, weak tags and lists are refused, because they would hide a lost update.
     *
     * @throws InvalidInputException on any other form
     */
    public static IfMatch valueOf(String header) {
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new InvalidInputException(
                    new FieldProblem("If-Match", "is not a version", "one ETag of an answer, such as \"3\""));
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }

    /**
     * Lets a change of the current version pass.
     *
     * @throws PreconditionRequiredException where the header is missing
     * @throws StaleVersionException where it names another version
     */
    public static void check(@Nullable IfMatch ifMatch, long current) {
        if (required(ifMatch) != current) {
            throw new StaleVersionException(current);
        }
    }

    /**
     * The version named, where what is current is compared further in.
     *
     * @throws PreconditionRequiredException where the header is missing
     */
    public static long required(@Nullable IfMatch ifMatch) {
        if (ifMatch == null) {
            throw new PreconditionRequiredException();
        }
        return ifMatch.version();
    }

    /** The entity tag of a version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
