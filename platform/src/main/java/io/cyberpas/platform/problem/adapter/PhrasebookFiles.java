package io.cyberpas.platform.problem.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.problem.PhraseSource;
import io.cyberpas.platform.problem.Phrasebook;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files {@code data/problem-phrases.yaml}, one of the platform and one of each service that has phrases of its own; a mistake in
 * one of them stops the service from starting.
 */
public final class PhrasebookFiles {

    private static final String FILE = "data/problem-phrases.yaml";

    private PhrasebookFiles() {}

    record Content(Map<String, Map<String, String>> korean) {}

    /** Reads the files; what they say goes before what is named elsewhere. */
    @Produces
    @Singleton
    @Startup
    public static Phrasebook read(@All List<PhraseSource> named) {
        Map<String, String> phrases = new HashMap<>();
        DataFiles.readAll(FILE, Content.class)
                .forEach(file -> file.korean()
                        .values()
                        .forEach(chapter -> chapter.forEach((english, korean) -> {
                            if (!korean.equals(phrases.getOrDefault(english, korean))) {
                                throw new ContradictionException(FILE, "\"" + english + "\" stands there twice");
                            }
                            phrases.put(english, korean);
                        })));
        named.forEach(source -> source.korean().forEach(phrases::putIfAbsent));
        try {
            return new Phrasebook(phrases);
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
