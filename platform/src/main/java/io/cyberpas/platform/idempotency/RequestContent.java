package io.cyberpas.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.hash.Sha256Sum;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** What the request under way holds, reduced to a hash that is the same for the same content. */
@RequestScoped
class RequestContent {
    private static final TreeSet<String> NOT_CONTENT = new TreeSet<>();

    static {
        NOT_CONTENT.add(CsrfToken.FIELD);
        NOT_CONTENT.add(CsrfToken.ONCE_FIELD);
    }

    private final ObjectMapper json;

    private @Nullable Object body;

    @Inject
    RequestContent(ObjectMapper json) {
        this.json = json;
    }

    void remember(@Nullable Object read) {
        body = read;
    }

    /** A field of the form that came, or null. */
    @Nullable
    String field(String name) {
        FormData form = form();
        FormValue value = form == null ? null : form.getFirst(name);
        return value == null || value.isFileItem() ? null : value.getValue();
    }

    /** Over the query, then what was read as a stream, else the form in the order of its names, or the body as it was understood. */
    byte[] hash(Object[] arguments) {
        Sha256Sum hash = new Sha256Sum();
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        String query = request == null ? null : request.serverRequest().getRequestAbsoluteUri();
        hash.addField(query == null || query.indexOf('?') < 0 ? "" : query.substring(query.indexOf('?')));
        List<Fingerprinted> read = Arrays.stream(arguments)
                .filter(Fingerprinted.class::isInstance)
                .map(Fingerprinted.class::cast)
                .toList();
        FormData form = form();
        if (!read.isEmpty()) {
            read.forEach(content -> hash.add(content.fingerprint()));
        } else if (form != null) {
            add(hash, form);
        } else if (body != null) {
            add(hash, body);
        }
        return hash.bytes();
    }

    private static @Nullable FormData form() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return request == null ? null : request.getFormData();
    }

    private void add(Sha256Sum hash, Object content) {
        try {
            switch (content) {
                case byte[] bytes -> hash.add(bytes);
                case String text -> hash.addField(text);
                case File file -> add(hash, file.toPath());
                default ->
                    hash.add(json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .writeValueAsBytes(content));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The body is of a type that cannot be compared: " + content.getClass(), e);
        }
    }

    private static void add(Sha256Sum hash, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            hash.add(Sha256.of(content).bytes());
        } catch (IOException e) {
            throw new IllegalStateException("The uploaded file could not be read", e);
        }
    }

    private static void add(Sha256Sum hash, FormData form) {
        TreeSet<String> names = new TreeSet<>();
        form.iterator().forEachRemaining(names::add);
        names.removeAll(NOT_CONTENT);
        for (String name : names) {
            hash.addField(name);
            Deque<FormValue> values = form.get(name);
            for (FormValue value : values) {
                if (value.isFileItem()) {
                    add(hash, value);
                } else {
                    hash.addField(value.getValue());
                }
            }
        }
    }

    private static void add(Sha256Sum hash, FormValue file) {
        String name = file.getFileName();
        hash.addField(name == null ? "" : name);
        try (InputStream content = file.getFileItem().getInputStream()) {
            hash.add(Sha256.of(content).bytes());
        } catch (IOException e) {
            throw new IllegalStateException("The uploaded file could not be read", e);
        }
    }
}
