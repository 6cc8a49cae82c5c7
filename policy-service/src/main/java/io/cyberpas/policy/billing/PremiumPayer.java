package io.cyberpas.policy.billing;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.Insured;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who pays the premium; it may be somebody else than the insured.
 *
 * @param registrationNumber number in the business register; null for persons
 * @param birthDate          of a person; null for organisations
 * @param email              where invoices and reminders go; null if not known
 */
@Embeddable
public record PremiumPayer(
        @Column(name = "payer_name") String name,

        @Column(name = "payer_registration_number") @Nullable
        String registrationNumber,

        @Column(name = "payer_birth_date") @Nullable LocalDate birthDate,
        @Column(name = "payer_email") @Nullable String email) {

    private static final Pattern REGISTRATION = Pattern.compile("[0-9A-Z][0-9A-Z -]{3,18}[0-9A-Z]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int NAME_MAX = 200;
    private static final int EMAIL_MAX = 254;

    /** The insured as its own payer. */
    public static PremiumPayer of(Insured insured) {
        return new PremiumPayer(insured.name(), insured.businessRegistrationNumber(), insured.birthDate(), null);
    }

    /**
     * A payer as somebody entered it; blank counts as not given.
     *
     * @throws InvalidInputException naming all that is not right
     */
    public static PremiumPayer entered(
            @Nullable String name,
            @Nullable String registrationNumber,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            LocalDate today) {
        PremiumPayer payer = new PremiumPayer(
                name == null ? "" : name.strip(), stripped(registrationNumber), birthDate, stripped(email));
        List<FieldProblem> problems = payer.problems(today);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return payer;
    }

    private List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            problems.add(new FieldProblem("$.name", "is missing or too long", "1 to " + NAME_MAX + " characters"));
        }
        if (registrationNumber != null
                && !REGISTRATION.matcher(registrationNumber).matches()) {
            problems.add(new FieldProblem("$.registrationNumber", "is not a registration number", "123-45-67890"));
        }
        if (birthDate != null && !birthDate.isBefore(today)) {
            problems.add(new FieldProblem("$.birthDate", "is not in the past", "a day before " + today));
        }
        if ((registrationNumber == null) == (birthDate == null)) {
            problems.add(new FieldProblem(
                    "$.registrationNumber",
                    "identifies the payer, or the birth date does",
                    "one of registrationNumber and birthDate"));
        }
        if (email != null
                && (email.length() > EMAIL_MAX || !EMAIL.matcher(email).matches())) {
            problems.add(new FieldProblem("$.email", "is not an e-mail address", "name@example.com"));
        }
        return problems;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
