package io.cyberpas.platform.data.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.platform.data.ContradictionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML files from the class path. A file that contradicts itself or holds anything unknown is refused. */
public final class DataFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DataFiles() {}

    /**
     * Reads one file.
     *
     * @throws ContradictionException naming the file and what is wrong with it
     */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new ContradictionException(path, "there is no such file");
            }
            return read(path, file.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Reads the files of one name of all parts of the service, in no order; none where there is none.
     *
     * @throws ContradictionException naming the file and what is wrong with it
     */
    public static <T> List<T> readAll(String path, Class<T> type) {
        try {
            List<T> contents = new ArrayList<>();
            var files = Thread.currentThread().getContextClassLoader().getResources(path);
            while (files.hasMoreElements()) {
                try (InputStream file = files.nextElement().openStream()) {
                    contents.add(read(path, file.readAllBytes(), type));
                }
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads the content of one file. */
    public static <T> T read(String path, byte[] content, Class<T> type) {
        try {
            return YAML.readValue(content, type);
        } catch (JsonMappingException e) {
            throw new ContradictionException(path, where(e) + rootMessage(e));
        } catch (IOException e) {
            throw new ContradictionException(path, rootMessage(e));
        }
    }

    private static String where(JsonMappingException e) {
        StringBuilder way = new StringBuilder();
        e.getPath()
                .forEach(step -> way.append(way.isEmpty() ? "at " : " ")
                        .append(step.getFieldName() == null ? step.getIndex() + 1 : step.getFieldName()));
        return way.isEmpty() ? "" : way.append(": ").toString();
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
