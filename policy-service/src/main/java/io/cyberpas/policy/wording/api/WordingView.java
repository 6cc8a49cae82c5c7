package io.cyberpas.policy.wording.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.wording.Clause;
import io.cyberpas.policy.wording.ClauseKind;
import io.cyberpas.policy.wording.DefinedTerm;
import io.cyberpas.policy.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wording over REST, in one language. */
@Schema(name = "Wording", description = "What the contracts of a product say that begin within some time")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WordingView(
        @Schema(examples = "enterprise-cyber-wording-2026-01")
        String version,

        Product product,

        @Schema(description = "First day on which a contract with it may begin")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "Last such day; absent while no end is known")
        LocalDate effectiveTo,

        @Schema(description = "Where it comes from: V verified, S secondary, R recalled, P own drafting")
        Source source,

        @Schema(examples = "en") String language,
        @Schema(examples = "Cyber insurance for companies") String title,
        List<SectionView> sections,

        @Schema(description = "The terms that its clauses use")
        List<TermView> glossary) {

    static WordingView of(Wording wording, Locale language) {
        return new WordingView(
                wording.version(),
                wording.product(),
                wording.effectiveFrom(),
                wording.effectiveTo(),
                wording.source(),
                language.getLanguage(),
                wording.title().in(language),
                wording.sections().stream()
                        .map(section -> SectionView.of(section, language))
                        .toList(),
                wording.termsUsed(language).stream()
                        .map(term -> TermView.of(term, language))
                        .toList());
    }

    @Schema(name = "WordingSection")
    record SectionView(
            @Schema(examples = "What is not covered") String heading, List<ClauseView> clauses) {

        static SectionView of(Wording.Section section, Locale language) {
            return new SectionView(
                    section.heading().in(language),
                    section.clauses().stream()
                            .map(clause -> ClauseView.of(clause, language))
                            .toList());
        }
    }

    @Schema(name = "Clause")
    record ClauseView(
            @Schema(examples = "exclusion.war") String code,
            ClauseKind kind,

            @Schema(description = "In a contract only if it insures one of these; empty where it always is")
            List<CoverageCode> parts,

            String heading,
            List<String> paragraphs,

            @Schema(description = "Keys of the defined terms it uses")
            List<String> terms) {

        static ClauseView of(Clause clause, Locale language) {
            return new ClauseView(
                    clause.code(),
                    clause.kind(),
                    clause.parts().stream().sorted().toList(),
                    clause.heading().in(language),
                    clause.text().plain(language),
                    List.copyOf(clause.text().terms()));
        }
    }

    @Schema(name = "DefinedTerm")
    record TermView(@Schema(examples = "cyber-incident") String key, String term, String definition) {

        static TermView of(DefinedTerm term, Locale language) {
            return new TermView(
                    term.key(),
                    term.term().in(language),
                    String.join(" ", term.definition().plain(language)));
        }
    }
}
