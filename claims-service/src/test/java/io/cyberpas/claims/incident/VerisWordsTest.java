package io.cyberpas.claims.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerisWordsTest {

    private static final Set<String> CODES = Set.of("country", "currency", "industry");

    @Test
    void everyValueOfTheStandardHasAKoreanWord() {
        var enumerations = VerisEnumerations.standard();
        var missing = enumerations.names().stream()
                .filter(name -> !CODES.contains(name))
                .flatMap(name -> enumerations.values(name).stream()
                        .filter(value -> VerisWords.korean(name, value).isEmpty())
                        .map(value -> name + ": " + value))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void aValueIsCalledByTheStandardInEnglishAndByItsWordInKorean() {
        assertThat(VerisWords.value("action.hacking.variety", "Use of stolen creds", Locale.ENGLISH))
                .isEqualTo("Use of stolen creds");
        assertThat(VerisWords.value("action.hacking.variety", "Use of stolen creds", Locale.KOREAN))
                .isEqualTo("탈취한 인증정보 사용");
        assertThat(VerisWords.value("asset.variety", "S - Database", Locale.KOREAN))
                .isEqualTo("서버 · 데이터베이스");
        assertThat(VerisWords.kind("hacking", Locale.KOREAN)).isEqualTo("해킹");
    }

    @Test
    void theSameWordMeansAnotherThingInAnotherEnumeration() {
        assertThat(List.of(
                        VerisWords.value("action.error.variety", "Loss", Locale.KOREAN),
                        VerisWords.value("attribute.availability.variety", "Loss", Locale.KOREAN)))
                .containsExactly("분실", "손실");
    }

    @Test
    void aCountryIsCalledByItsNameAndAnUnknownValueByItself() {
        assertThat(VerisWords.value("country", "KR", Locale.KOREAN)).isEqualTo("대한민국 (KR)");
        assertThat(VerisWords.value("country", "KR", Locale.ENGLISH)).isEqualTo("South Korea (KR)");
        assertThat(VerisWords.value("action.hacking.variety", "Something new", Locale.KOREAN))
                .isEqualTo("Something new");
    }
}
