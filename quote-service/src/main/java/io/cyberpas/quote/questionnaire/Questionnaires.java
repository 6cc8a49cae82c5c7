package io.cyberpas.quote.questionnaire;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The questionnaires, all versions there ever were. */
public final class Questionnaires {

    private final Map<String, Questionnaire> byVersion = new LinkedHashMap<>();

    /**
     * Adds a version.
     *
     * @throws ContradictoryFormException if the version is taken
     */
    public void add(String file, Questionnaire questionnaire) {
        if (byVersion.putIfAbsent(questionnaire.version(), questionnaire) != null) {
            throw new ContradictoryFormException(
                    file, "questionnaire version %s is taken".formatted(questionnaire.version()));
        }
    }

    /** The questionnaire of that version, or empty if there is none. */
    public Optional<Questionnaire> version(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** All versions, in the order in which they are configured. */
    public Collection<Questionnaire> all() {
        return Collections.unmodifiableCollection(byVersion.values());
    }
}
