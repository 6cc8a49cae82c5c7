package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an insured's data which reader sees. */
public final class Disclosure {

    /** Who needs the whole registration number to do their work: a sole trader is a person. */
    private static final Set<String> NEED_REGISTRATION_NUMBER = Set.of(
            Roles.BROKER,
            Roles.UNDERWRITER,
            Roles.SENIOR_UNDERWRITER,
            Roles.POLICY_ADMIN,
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.SERVICE);

    private Disclosure() {}

    /** The business registration number, masked for readers who do not need it; null for persons. */
    public static @Nullable String registrationNumber(Insured insured, Actor reader) {
        String number = insured.businessRegistrationNumber();
        return number == null ? null : registrationNumber(number, reader);
    }

    /** A business registration number, masked for readers who do not need it. */
    public static String registrationNumber(String number, Actor reader) {
        return identifies(reader) ? number : Masking.businessNumber(number);
    }

    /** The birth date of a person, only for readers who need it. */
    public static @Nullable LocalDate birthDate(Insured insured, Actor reader) {
        return identifies(reader) ? insured.birthDate() : null;
    }

    private static boolean identifies(Actor reader) {
        return NEED_REGISTRATION_NUMBER.stream().anyMatch(reader::is);
    }
}
