package io.cyberpas.claims.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the parts, in {@code messages/navigation_en.properties} and {@code messages/navigation_ko.properties}. */
@MessageBundle(value = "navigation", locale = "en")
public interface NavigationMessages {
    @Message
    String part(Part part);
}
