package io.cyberpas.platform.problem;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.problem.adapter.PhrasebookFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static final Phrasebook BOOK = new Phrasebook(Map.of(
            "lies in the future", "미래입니다",
            "{0} to {1}", "{0}~{1}",
            "{0} misses {1}", "{0}에 남은 조건: {1}",
            "Policy {0}: {1}", "계약 {0}의 의문: {1}",
            "PANEL", "전문가 선임",
            "VENDOR_ENGAGED", "업체를 선임함"));

    @Test
    void aTextIsToldInKoreanAndStaysAsItIsInEveryOtherLanguage() {
        assertThat(BOOK.in(Locale.KOREAN, "lies in the future"), is("미래입니다"));
        assertThat(BOOK.in(Locale.ENGLISH, "lies in the future"), is("lies in the future"));
        assertThat(BOOK.in(Locale.FRENCH, "lies in the future"), is("lies in the future"));
    }

    @Test
    void aTextOfWhichNothingIsKnownStaysEnglish() {
        assertThat(BOOK.in(Locale.KOREAN, "is not a telephone number"), is("is not a telephone number"));
    }

    @Test
    void whatAPhraseLeavesOpenIsToldToo() {
        assertThat(BOOK.in(Locale.KOREAN, "PANEL misses VENDOR_ENGAGED, X"), is("전문가 선임에 남은 조건: 업체를 선임함, X"));
        assertThat(BOOK.in(Locale.KOREAN, "Policy P-1: lies in the future; 1 to 5"), is("계약 P-1의 의문: 미래입니다; 1~5"));
    }

    @Test
    void aPhraseOfFewLettersIsNotFoundInsideOfASentence() {
        assertThat(BOOK.in(Locale.KOREAN, "2026-12-01 to 2026-12-31"), is("2026-12-01~2026-12-31"));
        assertThat(BOOK.in(Locale.KOREAN, "KRW 1,000 to KRW 2,000"), is("KRW 1,000~KRW 2,000"));
        assertThat(BOOK.in(Locale.KOREAN, "it goes back to the sender"), is("it goes back to the sender"));
    }

    @Test
    void theDetailOfASingleWrongFieldKeepsTheNameOfTheField() {
        var failure = new InvalidInputException(new FieldProblem("$.on", "lies in the future", "1 to 5"));
        var told = BOOK.in(Locale.KOREAN, Problems.of(failure, "/api/things"));
        assertThat(told.detail(), is("$.on 미래입니다"));
        assertThat(told.errors(), is(List.of(new FieldProblem("$.on", "미래입니다", "1~5"))));
    }

    @Test
    void aMemberThatSaysSomethingInWordsIsToldToo() {
        var failure = new ConflictException(
                "gate", "Gate", "no", Map.of("unmet", List.of(new Missing("A_1", "lies in the future")), "count", 1));
        var told = BOOK.in(Locale.KOREAN, Problems.of(failure, "/api/things"));
        assertThat(told.members(), is(Map.of("unmet", List.of(new Missing("A_1", "미래입니다")), "count", 1)));
    }

    private record Missing(String code, String detail) implements Told<Missing> {
        @Override
        public Missing in(UnaryOperator<String> language) {
            return new Missing(code, language.apply(detail));
        }
    }

    @Test
    void aPhraseThatCouldStandForAnythingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Phrasebook(Map.of("{0}: {1}", "{0}: {1}")));
        assertThrows(IllegalArgumentException.class, () -> new Phrasebook(Map.of("is {0}", "{1}")));
    }

    @Test
    void thePhrasesOfThePlatformAreWellFormed() {
        var book = PhrasebookFiles.read(List.of());
        assertThat(book.in(Locale.KOREAN, "size must be between 1 and 300"), containsString("1~300"));
        assertThat(book.in(Locale.KOREAN, "There is no claim C-2026-000001"), containsString("C-2026-000001"));
    }
}
