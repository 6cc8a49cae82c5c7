package io.cyberpas.policy.group.file;

import io.cyberpas.platform.access.Masking;
import java.util.Arrays;
import java.util.Optional;

/** The columns of a file of members, in any order; the header may name them in English or Korean. */
public enum MemberColumn {
    REFERENCE("memberReference", "회원번호", true),
    NAME("name", "성명", true),
    BIRTH_DATE("birthDate", "생년월일", true),
    EMAIL("email", "이메일", false),
    PHONE("phone", "휴대전화", false),
    FROM("from", "시작일", true),
    TO("to", "종료일", false),
    CONSENT_AT("consentAt", "동의일시", true),
    DISCLOSURE("disclosureVersion", "안내문버전", true);

    private static final int MOST_SHOWN = 40;
    private static final int SHOWN_OF_PERSONAL = 4;

    private final String title;
    private final String koreanTitle;
    private final boolean required;

    MemberColumn(String title, String koreanTitle, boolean required) {
        this.title = title;
        this.koreanTitle = koreanTitle;
        this.required = required;
    }

    /** The name in the header. */
    public String title() {
        return title;
    }

    /** Whether a file must have it. */
    public boolean isRequired() {
        return required;
    }

    /** The column of a name in a header, in upper or lower case, English or Korean. */
    static Optional<MemberColumn> titled(String name) {
        String plain = name.strip();
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(plain) || column.koreanTitle.equals(plain))
                .findFirst();
    }

    /** A value of this column as it may be shown to whom the person is no concern: recognisable, no more. */
    String masked(String value) {
        String shown = switch (this) {
            case NAME -> Masking.personName(value);
            case EMAIL -> Masking.email(value);
            case PHONE -> Masking.phone(value);
            case BIRTH_DATE ->
                value.length() > SHOWN_OF_PERSONAL ? value.substring(0, SHOWN_OF_PERSONAL) + "***" : value;
            case REFERENCE, FROM, TO, CONSENT_AT, DISCLOSURE -> value;
        };
        return cut(shown);
    }

    /** Without control characters and of a length that can be shown. */
    static String cut(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", "?");
        int[] characters = plain.codePoints().limit(MOST_SHOWN + 1L).toArray();
        return characters.length <= MOST_SHOWN ? plain : new String(characters, 0, MOST_SHOWN) + "…";
    }
}
