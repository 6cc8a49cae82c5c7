package io.cyberpas.policy.register.api;

import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.policy.pages.PolicyMessages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of the policy pages, for answers in a language. */
final class ProductNames {

    private ProductNames() {}

    static PolicyMessages in(Language language) {
        return MessageBundles.get(PolicyMessages.class, Localized.Literal.of(language.tag()));
    }
}
