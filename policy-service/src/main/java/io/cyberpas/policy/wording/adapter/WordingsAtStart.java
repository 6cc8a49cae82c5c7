package io.cyberpas.policy.wording.adapter;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.wording.Clause;
import io.cyberpas.policy.wording.ClauseKind;
import io.cyberpas.policy.wording.DefinedTerm;
import io.cyberpas.policy.wording.Text;
import io.cyberpas.policy.wording.WordingLibrary;
import io.cyberpas.policy.wording.Wordings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the wordings together when the service starts, so that a contradiction stops the start. */
class WordingsAtStart {

    /** A glossary as it stands in its file. */
    record GlossaryFile(Source source, List<TermLines> terms) {}

    /** A term as it stands in its file. */
    record TermLines(String key, Bilingual term, Bilingual definition) {

        DefinedTerm read(String file, Source source) {
            return named(file, key, () -> new DefinedTerm(key, term, source, new Text(definition)));
        }
    }

    /** Clauses as they stand in their file. */
    record ClauseFile(Source source, List<ClauseLines> clauses) {}

    /** A clause as it stands in its file. */
    record ClauseLines(String code, ClauseKind kind, Set<CoverageCode> parts, Bilingual heading, Bilingual text) {

        Clause read(String file, Source source) {
            return named(file, code, () -> new Clause(code, kind, parts, source, heading, new Text(text)));
        }
    }

    @Produces
    @Singleton
    @Startup
    Wordings wordings(
            @ConfigProperty(name = "cyberpas.policy.wordings.glossaries") List<String> glossaries,
            @ConfigProperty(name = "cyberpas.policy.wordings.clauses") List<String> clauses,
            @ConfigProperty(name = "cyberpas.policy.wordings.versions") List<String> versions) {
        return read(glossaries, clauses, versions);
    }

    static Wordings read(List<String> glossaries, List<String> clauses, List<String> versions) {
        WordingLibrary library = new WordingLibrary();
        for (String file : glossaries) {
            GlossaryFile content = DataFiles.read(file, GlossaryFile.class);
            library.terms(
                    file,
                    content.terms().stream()
                            .map(term -> term.read(file, content.source()))
                            .toList());
        }
        for (String file : clauses) {
            ClauseFile content = DataFiles.read(file, ClauseFile.class);
            library.clauses(
                    file,
                    content.clauses().stream()
                            .map(clause -> clause.read(file, content.source()))
                            .toList());
        }
        versions.forEach(file -> library.wording(file, DataFiles.read(file, WordingLibrary.Outline.class)));
        return library.wordings();
    }

    private static <T> T named(String file, String what, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, what + ": " + e.getMessage());
        }
    }
}
