package io.cyberpas.claims.panel;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who a firm is and what it can do.
 *
 * @param kinds names of {@link FirmKind}
 * @param languages ISO 639-1 codes of the languages it works in
 * @param jurisdictions ISO 3166-1 codes of the countries it works in
 * @param hoursOfService when it can be reached, in words
 */
@Embeddable
public record FirmProfile(
        @Column(name = "name_en") String nameEn,
        @Column(name = "name_ko") String nameKo,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "kinds")
        List<String> kinds,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "languages")
        List<String> languages,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "jurisdictions")
        List<String> jurisdictions,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "certifications")
        List<String> certifications,

        @Column(name = "hours_of_service") String hoursOfService,
        @Column(name = "contact_name") String contactName,
        @Column(name = "contact_email") String contactEmail,
        @Column(name = "contact_phone") String contactPhone) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{6,38}");
    private static final int LONGEST_CERTIFICATION = 120;

    public FirmProfile {
        nameEn = nameEn.strip();
        nameKo = nameKo.strip();
        kinds = kinds.stream().distinct().sorted().toList();
        languages = languages.stream().map(String::strip).distinct().toList();
        jurisdictions = jurisdictions.stream().map(String::strip).distinct().toList();
        certifications = certifications.stream().map(String::strip).distinct().toList();
        hoursOfService = hoursOfService.strip();
        contactName = contactName.strip();
        contactEmail = contactEmail.strip();
        contactPhone = contactPhone.strip();
    }

    /** What the firm can be appointed as. */
    public Set<FirmKind> kindsOffered() {
        Set<FirmKind> offered = EnumSet.noneOf(FirmKind.class);
        kinds.forEach(each -> offered.add(FirmKind.valueOf(each)));
        return offered;
    }

    /** The name in a language; English for any but Korean. */
    public String name(Locale language) {
        return language.getLanguage().equals("ko") ? nameKo : nameEn;
    }

    /** Refuses a profile that cannot be, naming everything that is wrong with it. */
    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kinds.isEmpty()) {
            problems.add(new FieldProblem("$.kinds", "names nothing the firm can be appointed as"));
        }
        unknown("$.languages", languages, LANGUAGES, "ISO 639-1 codes: ko, en", problems);
        unknown("$.jurisdictions", jurisdictions, COUNTRIES, "ISO 3166-1 codes: KR, JP", problems);
        for (int i = 0; i < certifications.size(); i++) {
            if (certifications.get(i).isEmpty() || certifications.get(i).length() > LONGEST_CERTIFICATION) {
                problems.add(new FieldProblem(
                        "$.certifications[" + i + "]", "is no name of a certification", "1 to 120 characters"));
            }
        }
        if (!EMAIL.matcher(contactEmail).matches()) {
            problems.add(new FieldProblem("$.contactEmail", "is not an e-mail address", "duty@firm.example"));
        }
        if (!PHONE.matcher(contactPhone).matches()) {
            problems.add(new FieldProblem("$.contactPhone", "is not a telephone number", "+82-2-555-0100"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void unknown(
            String path, List<String> given, Set<String> known, String allowed, List<FieldProblem> problems) {
        if (given.isEmpty()) {
            problems.add(new FieldProblem(path, "is empty", allowed));
        }
        for (int i = 0; i < given.size(); i++) {
            if (!known.contains(given.get(i))) {
                problems.add(new FieldProblem(path + "[" + i + "]", "is not a known code", allowed));
            }
        }
    }
}
