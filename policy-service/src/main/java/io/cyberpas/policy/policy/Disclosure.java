package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import java.util.Set;

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

    /** The business registration number, masked for readers who do not need it. */
    public static String registrationNumber(Insured insured, Actor reader) {
        String number = insured.businessRegistrationNumber();
        return NEED_REGISTRATION_NUMBER.stream().anyMatch(reader::is) ? number : Masking.businessNumber(number);
    }
}
