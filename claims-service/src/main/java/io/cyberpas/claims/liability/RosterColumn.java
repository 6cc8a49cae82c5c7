package io.cyberpas.claims.liability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a roster; the header may name them in English or in Korean, in any order. */
enum RosterColumn {
    NAME("name", true, "이름", "성명"),
    BIRTH_DATE("birth_date", true, "생년월일"),
    PHONE("phone", false, "전화", "전화번호", "휴대전화"),
    EMAIL("email", false, "이메일", "전자우편"),
    PARTICIPATES("participates", false, "참여", "참여여부"),
    AWARD("award", false, "배상액", "금액");

    private final String header;
    private final boolean required;
    private final List<String> otherHeaders;

    RosterColumn(String header, boolean required, String... otherHeaders) {
        this.header = header;
        this.required = required;
        this.otherHeaders = List.of(otherHeaders);
    }

    String header() {
        return header;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<RosterColumn> of(String text) {
        String name = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(column -> column.header.equals(name) || column.otherHeaders.contains(text.replace(" ", "")))
                .findFirst();
    }

    static String headers() {
        return Arrays.stream(values()).map(RosterColumn::header).collect(Collectors.joining(","));
    }
}
