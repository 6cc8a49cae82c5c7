package io.cyberpas.policy.wording;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the contracts of a product say that begin within some time.
 *
 * @param version       its name, which the product refers to
 * @param effectiveFrom first day on which a contract with it may begin
 * @param effectiveTo   last such day; null while no end is known
 * @param parts         coverage parts that it can insure
 * @param glossary      all defined terms by their keys
 */
public record Wording(
        String version,
        Product product,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Bilingual title,
        Set<CoverageCode> parts,
        List<Section> sections,
        Map<String, DefinedTerm> glossary) {

    /** Keeps its own copies. */
    public Wording {
        parts = Set.copyOf(parts);
        sections = List.copyOf(sections);
        glossary = Map.copyOf(glossary);
    }

    /** Clauses under a heading. */
    public record Section(Bilingual heading, List<Clause> clauses) {

        /** Keeps its own copy of the clauses. */
        public Section {
            clauses = List.copyOf(clauses);
        }
    }

    /** The contract that insures these parts only: without the clauses of the others. */
    public Wording insuring(Set<CoverageCode> insured) {
        List<Section> kept = sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.clauses().stream()
                                .filter(clause -> clause.appliesTo(insured))
                                .toList()))
                .filter(section -> !section.clauses().isEmpty())
                .toList();
        return new Wording(version, product, effectiveFrom, effectiveTo, source, title, parts, kept, glossary);
    }

    /** The terms that its clauses use, and those that explain them, in the order of the language. */
    public List<DefinedTerm> termsUsed(Locale language) {
        Set<String> used = new HashSet<>();
        sections.stream().flatMap(section -> section.clauses().stream()).forEach(clause -> use(clause.text(), used));
        return used.stream()
                .map(key -> Objects.requireNonNull(glossary.get(key)))
                .sorted(Comparator.comparing(term -> term.term().in(language).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void use(Text text, Set<String> used) {
        for (String key : text.terms()) {
            if (used.add(key)) {
                use(Objects.requireNonNull(glossary.get(key)).definition(), used);
            }
        }
    }

    /** Whether contracts that begin on that day have it. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
