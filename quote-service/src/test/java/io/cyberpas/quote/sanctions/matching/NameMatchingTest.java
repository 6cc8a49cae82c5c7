package io.cyberpas.quote.sanctions.matching;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("0.90");

    private final NameMatching matching = new NameMatching();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // surnames
                "김민수 | Kim Min-su",
                "김민수 | GIM MINSU",
                "김민수 | Minsoo Kim",
                "김민수 | Kim, Min Soo",
                "이영희 | Lee Young-hee",
                "이영희 | Yi Yeong-hui",
                "이영희 | Younghee Rhee",
                "이영희 | I YEONGHUI",
                "박정희 | Park Chung-hee",
                "박정희 | Pak Jeonghui",
                "박정희 | Bak Jung Hee",
                "최순철 | Choi Soon-chul",
                "은고양이해운 | Eun Koyangi Haewoon Co., Ltd.",
                "Eun Goyangi Haeun | Eun Koyangi Haewoon",
                "최순철 | Choe Sun-cheol",
                "정성훈 | Jung Sung-hoon",
                "정성훈 | Jeong Seonghun",
                "정성훈 | Sunghoon Chung",
                "임은경 | Lim Eun-kyung",
                "임은경 | Im Eungyeong",
                "류현진 | Ryu Hyun-jin",
                "유현진 | Yoo Hyeonjin",
                "노무영 | Roh Moo-young",
                "조석현 | Cho Seok-hyun",
                "강동원 | Gang Dongwon",
                "강동원 | Kang Dong Won",
                "남궁민수 | Namgoong Min-soo",
                "백지영 | Paik Ji-young",
                "허준호 | Huh Jun-ho",
                "우상혁 | Woo Sang-hyeok",
                // companies
                "주식회사 한빛통신 | 한빛통신(주)",
                "㈜한빛통신 | 한빛 통신",
                "한빛통신 | Hanbit Tongsin Co., Ltd.",
                "Hanbit Maritime Inc. | HANBIT MARITIME CORPORATION",
                "백두산무역 유한회사 | Baekdusan Muyeok",
                "백두산무역 | Paektusan Muyok",
                "Baekdu-san Trading | BAEKDUSAN TRADING CO LTD",
                "Hanbit Maritime Korea | Hanbit Maritime",
                "대동강해운 | Taedonggang Haeun",
                "마멀레이드 잠수함 조합 | 마멀레이드잠수함조합",
                "한국데이타통신 | 한국 데이터 통신",
                // other scripts, signs and slips
                "Jürgen Müller | Jurgen Muller",
                "Владимир Соколов | Vladimir Sokolov",
                "ＨＡＮＢＩＴ　ＭＡＲＩＴＩＭＥ | Hanbit Maritime",
                "José Ñandú | Jose Nandu",
                "Hanbit Maritme | Hanbit Maritime",
                "Kim Cheol-su | Kim Chol Su",
                "리영철 | Ri Yong Chol",
                "정경택 | Jong Kyong Thaek",
                "장성택 | Jang Song Thaek",
                "이만건 | Ri Man Gon"
            })
    void findsOneNameInItsSpellings(String name, String listed) {
        assertThat(matching.score(name, listed), is(greaterThanOrEqualTo(THRESHOLD)));
        assertThat(matching.score(listed, name), is(greaterThanOrEqualTo(THRESHOLD)));
        Set<String> shared = new HashSet<>(matching.keys(name));
        shared.retainAll(matching.keys(listed));
        assertThat("shared keys of " + name, shared, is(not(empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "김민수 | 김민서",
                "김민수 | 박민수",
                "김민수 | Kim Min-ji",
                "김민수 | Lee Min-su",
                "김민수 | Kim Young-soo",
                "이영희 | Lee Young-ho",
                "정성훈 | Jung Sung-min",
                "최순철 | Choi Jin-young",
                "한빛통신 | 한빛해운",
                "한빛통신 | 한빛은행",
                "Hanbit Telecom | Hanbit Maritime",
                "대한무역 | 대한항공",
                "주식회사 가온 | 주식회사 나래",
                "Gaon Inc. | Narae Inc.",
                "가온정보 | Kim Min-su",
                "Seoul Trading | Busan Trading"
            })
    void keepsDifferentNamesApart(String name, String listed) {
        assertThat(matching.score(name, listed), is(lessThan(THRESHOLD)));
    }

    @Test
    void theSameNameScoresOne() {
        for (String name : new String[] {"김민수", "주식회사 한빛통신", "Hanbit Maritime Inc.", "㈜", "Co., Ltd.", "이"}) {
            assertThat(name, matching.score(name, name).doubleValue(), is(closeTo(1, 0)));
            assertThat(name, matching.keys(name), is(not(empty())));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', Kim", "'   ', Kim", "!!!, Kim", "--, --"})
    void whatHoldsNoLetterIsLikeNothing(String name, String listed) {
        assertThat(matching.score(name, listed).signum(), is(0));
        assertThat(matching.keys(name), is(empty()));
    }
}
