package io.cyberpas.policy.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.wording.WordingLibrary.Outline;
import io.cyberpas.policy.wording.WordingLibrary.OutlineSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingLibraryTest {
    private static final Bilingual HEADING = new Bilingual("Heading", "제목");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Test
    void aClauseWithATermThatNobodyDefinesStopsTheStart() {
        assertThatThrownBy(() ->
                        new WordingLibrary().clauses("c.yaml", List.of(agreement("[[loss|loss]]", "[[loss|손해]]"))))
                .isInstanceOf(ContradictionException.class)
                .hasMessage("c.yaml: the clause cover.restoration uses loss, which no glossary defines");
    }

    @Test
    void languagesThatUseOtherTermsContradictEachOther() {
        assertThatThrownBy(() -> agreement("[[loss|loss]]", "손해"))
                .hasMessageContaining("[loss] in English and [] in Korean");
        assertThatThrownBy(() -> agreement("one\n\ntwo", "하나")).hasMessageContaining("more paragraphs");
        assertThatThrownBy(() -> agreement("[[Loss]]", "[[Loss]]")).hasMessageContaining("[[key|words]]");
    }

    @Test
    void aTermIsDefinedOnce() {
        assertThatThrownBy(() -> library().terms("g2.yaml", List.of(term("loss", "again", "다시"))))
                .hasMessage("g2.yaml: the term loss is defined twice");
        assertThatThrownBy(() ->
                        new WordingLibrary().terms("g.yaml", List.of(term("loss", "[[harm|harm]]", "[[harm|해]]"))))
                .hasMessageContaining("uses harm, which no glossary defines");
    }

    @Test
    void aWordingNamesClausesThatThereAre() {
        assertThatThrownBy(() -> library().wording("w.yaml", outline("w", "cover.restoration", "trigger.none")))
                .hasMessage("w.yaml: there is no clause trigger.none");
        assertThatThrownBy(() -> library().wording("w.yaml", outline("w", "cover.restoration", "cover.restoration")))
                .hasMessageContaining("occurs twice");
        assertThatThrownBy(() -> library().wording("w.yaml", outline("w", "cover.restoration")))
                .hasMessage("w.yaml: DATA_RESTORATION has no clause of the kind TRIGGER");
    }

    @Test
    void aDayHasOneWordingOfAProduct() {
        WordingLibrary library = library().wording("w.yaml", outline("w", "cover.restoration", "trigger.discovery"));
        assertThatThrownBy(() -> library.wording("v.yaml", outline("v", "cover.restoration", "trigger.discovery")))
                .hasMessage("v.yaml: contracts of one day would have both w and v");
    }

    @Test
    void aContractHasTheClausesOfWhatItInsuresAndTheTermsTheyUse() {
        Wordings wordings = library()
                .wording("w.yaml", outline("w", "cover.restoration", "trigger.discovery"))
                .wordings();
        Wording wording = wordings.of(Product.SME_CYBER, DAY).orElseThrow();
        assertThat(wordings.of(Product.SME_CYBER, DAY.minusDays(1))).isEmpty();
        assertThat(wording.termsUsed(Locale.ENGLISH).stream().map(DefinedTerm::key))
                .containsExactly("event", "loss");
        Wording without = wording.insuring(Set.of(CoverageCode.MEDIA_LIABILITY));
        assertThat(without.sections()).isEmpty();
        assertThat(without.termsUsed(Locale.KOREAN)).isEmpty();
    }

    private static WordingLibrary library() {
        return new WordingLibrary()
                .terms(
                        "g.yaml",
                        List.of(
                                term("loss", "what an [[event|event]] costs", "[[event|사고]]의 비용"),
                                term("event", "x", "가")))
                .clauses("c.yaml", List.of(agreement("pays [[loss|losses]]", "[[loss|손해]]를 보상"), trigger()));
    }

    private static DefinedTerm term(String key, String english, String korean) {
        return new DefinedTerm(key, new Bilingual(key, key), Source.P, new Text(new Bilingual(english, korean)));
    }

    private static Clause agreement(String english, String korean) {
        return new Clause(
                "cover.restoration",
                ClauseKind.INSURING_AGREEMENT,
                Set.of(CoverageCode.DATA_RESTORATION),
                Source.P,
                HEADING,
                new Text(new Bilingual(english, korean)));
    }

    private static Clause trigger() {
        return new Clause(
                "trigger.discovery",
                ClauseKind.TRIGGER,
                Set.of(CoverageCode.DATA_RESTORATION),
                Source.P,
                HEADING,
                new Text(new Bilingual("on discovery", "발견")));
    }

    private static Outline outline(String version, String... clauses) {
        return new Outline(
                version,
                Product.SME_CYBER,
                DAY,
                null,
                Source.P,
                HEADING,
                Set.of(CoverageCode.DATA_RESTORATION),
                List.of(new OutlineSection(HEADING, List.of(clauses))));
    }
}
