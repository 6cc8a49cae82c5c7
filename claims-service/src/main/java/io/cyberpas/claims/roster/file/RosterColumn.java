package io.cyberpas.claims.roster.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a roster; the header may name them in English or in Korean, in any order. */
public enum RosterColumn {
    NAME("name", "이름", "성명"),
    RESIDENT_NUMBER("resident_number", "주민등록번호", "주민번호"),
    BIRTH_DATE("birth_date", "생년월일"),
    PHONE("phone", "전화", "전화번호", "휴대전화"),
    EMAIL("email", "이메일", "전자우편"),
    BANK_CODE("bank_code", "은행", "은행코드"),
    ACCOUNT("account", "계좌", "계좌번호"),
    ACCOUNT_HOLDER("account_holder", "예금주"),
    CATEGORY("category", "구분", "유출항목"),
    PARTICIPATES("participates", "참여", "참여여부"),
    AWARD("award", "배상액", "금액");

    private final String header;
    private final List<String> otherHeaders;

    RosterColumn(String header, String... otherHeaders) {
        this.header = header;
        this.otherHeaders = List.of(otherHeaders);
    }

    /** The name by which problems call it. */
    public String header() {
        return header;
    }

    static Optional<RosterColumn> of(String text) {
        String name = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(column -> column.header.equals(name) || column.otherHeaders.contains(text.replace(" ", "")))
                .findFirst();
    }

    /** All of them, for messages. */
    public static String headers() {
        return Arrays.stream(values()).map(RosterColumn::header).collect(Collectors.joining(","));
    }
}
