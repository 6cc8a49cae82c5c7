package io.cyberpas.policy.reinsurance.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.policy.reinsurance.ContradictionException;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads treaties from YAML on the class path. A file that contradicts itself or holds anything unknown is refused. */
final class TreatyFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private TreatyFiles() {}

    /**
     * All files together, in their order: reinsurers come before the treaties that name them.
     *
     * @throws ContradictionException naming the file, the treaty, and what is wrong with it
     */
    static Treaties read(List<String> paths) {
        Treaties treaties = new Treaties();
        for (String path : paths) {
            add(treaties, path, content(path));
        }
        return treaties;
    }

    /** Adds the content of one file. */
    static void add(Treaties treaties, String path, byte[] content) {
        TreatyFile file = parsed(path, content);
        file.reinsurers().forEach(reinsurer -> treaties.add(path, reinsurer));
        Stream.<TreatyFile.Entry>concat(file.proportional().stream(), file.excess().stream())
                .forEach(entry -> treaties.add(path, treaty(path, entry)));
    }

    private static Treaty treaty(String path, TreatyFile.Entry entry) {
        try {
            return entry.treaty();
        } catch (IllegalArgumentException wrong) {
            throw new ContradictionException(path, entry.code(), String.valueOf(wrong.getMessage()));
        }
    }

    private static TreatyFile parsed(String path, byte[] content) {
        try {
            return YAML.readValue(content, TreatyFile.class);
        } catch (JsonMappingException e) {
            throw new ContradictionException(path, where(e), rootMessage(e));
        } catch (JsonProcessingException e) {
            throw new ContradictionException(path, "the file", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static byte[] content(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new ContradictionException(path, "the file", "there is none");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Such as {@code treaties 2 proportional}: which of the list, counted from 1. */
    private static String where(JsonMappingException e) {
        StringBuilder where = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            where.append(where.isEmpty() ? "" : " ")
                    .append(step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName());
        }
        return where.isEmpty() ? "the file" : where.toString();
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e.getCause();
        if (cause != null) {
            return rootMessage(cause);
        }
        return e instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }
}
