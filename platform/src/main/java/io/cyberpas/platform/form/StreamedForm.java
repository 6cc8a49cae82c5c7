package io.cyberpas.platform.form;

import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form with one file ({@code multipart/form-data}, RFC 7578) that is read while it arrives. The fields stand before the file, as they do in
 * the forms of the frame; the file is a stream, and what it is cut off in ends with an {@link IOException}.
 *
 * <p>A resource method takes it as its argument and says {@code @Consumes(StreamedForm.TYPE)}; the service names the path in
 * {@code cyberpas.http.streamed-forms}. That the form comes from a page of the suite has been checked when the method is called.
 */
public final class StreamedForm {

    /** What such a form is called behind the front filter, so that nobody else reads it. */
    public static final String TYPE = CsrfToken.STREAMED_FORM;

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_FIELD = 64 << 10;

    private final Map<String, String> fields;
    private final @Nullable File file;

    private StreamedForm(Map<String, String> fields, @Nullable File file) {
        this.fields = Map.copyOf(fields);
        this.file = file;
    }

    /**
     * A file on its way in.
     *
     * @param field name of the form's field
     * @param name as the sender calls it, which may be anything
     * @param mediaType as the sender knows it; null where the form says none
     * @param content to be read once
     */
    public record File(String field, String name, @Nullable String mediaType, InputStream content) {}

    /** Reads the fields up to the file. */
    static StreamedForm read(InputStream body, String boundary) throws IOException {
        Parts parts = new Parts(body, boundary);
        Map<String, String> fields = new HashMap<>();
        Optional<Parts.Head> next = parts.next();
        while (next.isPresent()) {
            Parts.Head head = next.get();
            if (head.fileName() != null) {
                return new StreamedForm(
                        fields, new File(head.name(), head.fileName(), head.mediaType(), parts.content()));
            }
            if (fields.size() == MOST_FIELDS) {
                throw new InvalidInputException(new FieldProblem("$", "has more than " + MOST_FIELDS + " fields"));
            }
            fields.putIfAbsent(head.name(), text(head.name(), parts.content()));
            next = parts.next();
        }
        return new StreamedForm(fields, null);
    }

    private static String text(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new InvalidInputException(
                    new FieldProblem("$." + name, "is too long", "at most " + LONGEST_FIELD + " bytes"));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A field that stands before the file; null where there is none. */
    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /** @throws InvalidInputException if no file was chosen in this field */
    public File file(String field) {
        if (file == null || !file.field().equals(field) || file.name().isEmpty()) {
            throw new InvalidInputException(new FieldProblem("$." + field, "must not be missing", "a file"));
        }
        return file;
    }
}
