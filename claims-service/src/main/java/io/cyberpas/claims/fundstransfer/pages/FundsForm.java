package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.fundstransfer.FundsNotice;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a loss of money sends, by staff and brokers as by the insured. */
class FundsForm extends FundsDetailsForm {

    @RestForm
    @Nullable
    String awareAt;

    @RestForm
    @NotBlank
    @Size(max = 4000)
    @Nullable
    String summary;

    @RestForm
    @NotBlank
    @Size(max = 120)
    @Nullable
    String name;

    @RestForm
    @Email
    @Size(max = 254)
    @Nullable
    String email;

    @RestForm
    @Pattern(regexp = "|[+0-9][0-9 ()-]{6,38}", message = "is not a telephone number")
    @Nullable
    String phone;

    /** The notice as it was typed. */
    FundsNotice notice(String policyNumber, Notifier.Capacity capacity) {
        return details()
                .under(
                        policyNumber,
                        FormTime.instant("awareAt", awareAt, place()),
                        text(summary),
                        new Notifier(text(name), capacity, blank(email), blank(phone)));
    }
}
