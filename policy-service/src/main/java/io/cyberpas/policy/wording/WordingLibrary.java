package io.cyberpas.policy.wording;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts wordings together from terms and clauses, and refuses what contradicts itself. */
public final class WordingLibrary {

    private final Map<String, DefinedTerm> glossary = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final List<Wording> wordings = new ArrayList<>();

    /**
     * A wording as it stands in its file: clauses by their codes.
     *
     * @param parts coverage parts that it can insure
     */
    public record Outline(
            String version,
            Product product,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source,
            Bilingual title,
            Set<CoverageCode> parts,
            List<OutlineSection> sections) {}

    /** A section of a wording as it stands in its file. */
    public record OutlineSection(Bilingual heading, List<String> clauses) {}

    /** Adds defined terms, which have to be there before what uses them; definitions may refer to each other. */
    public WordingLibrary terms(String file, List<DefinedTerm> terms) {
        for (DefinedTerm term : terms) {
            if (glossary.putIfAbsent(term.key(), term) != null) {
                throw new ContradictionException(file, "the term %s is defined twice".formatted(term.key()));
            }
        }
        terms.forEach(term -> requireDefined(file, "the term " + term.key(), term.definition()));
        return this;
    }

    /** Adds clauses. */
    public WordingLibrary clauses(String file, List<Clause> added) {
        for (Clause clause : added) {
            if (clauses.putIfAbsent(clause.code(), clause) != null) {
                throw new ContradictionException(file, "the clause %s is there already".formatted(clause.code()));
            }
            requireDefined(file, "the clause " + clause.code(), clause.text());
        }
        return this;
    }

    /** Puts a wording together. */
    public WordingLibrary wording(String file, Outline outline) {
        Wording wording = new Wording(
                outline.version(),
                outline.product(),
                outline.effectiveFrom(),
                outline.effectiveTo(),
                outline.source(),
                outline.title(),
                outline.parts(),
                outline.sections().stream()
                        .map(section -> new Wording.Section(
                                section.heading(),
                                section.clauses().stream()
                                        .map(code -> clause(file, code))
                                        .toList()))
                        .toList(),
                glossary);
        requireAlone(file, wording);
        requireWhole(file, wording);
        wordings.add(wording);
        return this;
    }

    /** All that was put together. */
    public Wordings wordings() {
        return new Wordings(wordings);
    }

    private Clause clause(String file, String code) {
        Clause clause = clauses.get(code);
        if (clause == null) {
            throw new ContradictionException(file, "there is no clause " + code);
        }
        return clause;
    }

    private void requireDefined(String file, String what, Text text) {
        for (String key : text.terms()) {
            if (!glossary.containsKey(key)) {
                throw new ContradictionException(file, "%s uses %s, which no glossary defines".formatted(what, key));
            }
        }
    }

    private void requireAlone(String file, Wording wording) {
        for (Wording other : wordings) {
            if (other.version().equals(wording.version())) {
                throw new ContradictionException(file, wording.version() + " is there already");
            }
            if (other.product() == wording.product()
                    && (other.holdsOn(wording.effectiveFrom()) || wording.holdsOn(other.effectiveFrom()))) {
                throw new ContradictionException(
                        file,
                        "contracts of one day would have both %s and %s".formatted(other.version(), wording.version()));
            }
        }
    }

    /** Each clause once; each part with what is paid and when; nothing about parts that are never insured. */
    private static void requireWhole(String file, Wording wording) {
        Set<String> codes = new HashSet<>();
        Map<ClauseKind, Set<CoverageCode>> told = new LinkedHashMap<>();
        for (Wording.Section section : wording.sections()) {
            for (Clause clause : section.clauses()) {
                if (!codes.add(clause.code())) {
                    throw new ContradictionException(file, "the clause %s occurs twice".formatted(clause.code()));
                }
                if (!clause.parts().isEmpty() && !clause.appliesTo(wording.parts())) {
                    throw new ContradictionException(
                            file, "the clause %s is about parts that are never insured".formatted(clause.code()));
                }
                told.computeIfAbsent(clause.kind(), _ -> new HashSet<>()).addAll(clause.parts());
            }
        }
        for (ClauseKind kind : List.of(ClauseKind.INSURING_AGREEMENT, ClauseKind.TRIGGER)) {
            for (CoverageCode part : wording.parts()) {
                if (!told.getOrDefault(kind, Set.of()).contains(part)) {
                    throw new ContradictionException(file, "%s has no clause of the kind %s".formatted(part, kind));
                }
            }
        }
    }
}
