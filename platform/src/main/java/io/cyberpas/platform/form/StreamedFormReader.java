package io.cyberpas.platform.form;

import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the fields of a streamed form, and lets pass only what comes from a page of the suite. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(StreamedForm.TYPE)
class StreamedFormReader implements MessageBodyReader<StreamedForm> {

    private static final int LONGEST_BOUNDARY = 70;

    private final CsrfToken token;

    @Inject
    StreamedFormReader(CsrfToken token) {
        this.token = token;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == StreamedForm.class;
    }

    @Override
    public StreamedForm readFrom(
            Class<StreamedForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String boundary = mediaType.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new InvalidInputException(
                    new FieldProblem("Content-Type", "names no boundary", "multipart/form-data; boundary=…"));
        }
        try {
            StreamedForm form = StreamedForm.read(body, boundary);
            token.requireIn(form.field(CsrfToken.FIELD));
            return form;
        } catch (EOFException cutOff) {
            throw new InvalidInputException(new FieldProblem("$", "was cut off", "the whole form"));
        }
    }
}
