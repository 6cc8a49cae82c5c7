package io.cyberpas.claims.claim.pages;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.Locale;

/** Where a policy stands, as far as this service has words for what the policy service says. */
public enum PolicyStanding {
    PENDING,
    IN_FORCE,
    CANCELLED,
    LAPSED,
    REPORTING,
    EXPIRED;

    /** The word of the reader's language; the policy service's own where it says something new. */
    @TemplateExtension
    static String policyStatus(String status, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        String language = locale instanceof Locale known ? known.getLanguage() : "en";
        NoticeMessages words = MessageBundles.get(NoticeMessages.class, Localized.Literal.of(language));
        return Arrays.stream(values())
                .filter(each -> each.name().equals(status))
                .map(words::policyStatus)
                .findFirst()
                .orElse(status);
    }
}
