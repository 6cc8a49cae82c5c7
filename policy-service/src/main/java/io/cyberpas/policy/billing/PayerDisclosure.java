package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a payer's data which reader sees: all who collect the premium or look after the policy, others it masked. */
public final class PayerDisclosure {

    private PayerDisclosure() {}

    /** The number in the business register, masked where the reader does not need it. */
    public static @Nullable String registrationNumber(PremiumPayer payer, Actor reader) {
        String number = payer.registrationNumber();
        return number == null || needsAll(reader) ? number : Masking.businessNumber(number);
    }

    /** The birth date of a person, only where the reader needs it. */
    public static @Nullable LocalDate birthDate(PremiumPayer payer, Actor reader) {
        return needsAll(reader) ? payer.birthDate() : null;
    }

    /** The e-mail address, masked where the reader does not need it. */
    public static @Nullable String email(PremiumPayer payer, Actor reader) {
        String email = payer.email();
        return email == null || needsAll(reader) ? email : Masking.email(email);
    }

    private static boolean needsAll(Actor reader) {
        return reader.is(Roles.FINANCE) || reader.is(Roles.POLICY_ADMIN) || reader.is(Roles.BROKER);
    }
}
