package io.cyberpas.policy.policy.pages.dependency;

import io.cyberpas.policy.policy.DependencyKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about dependencies in English; the Korean ones stand in {@code messages/dependency_ko.properties}. */
@MessageBundle(value = "dependency", locale = "en")
public interface DependencyMessages {

    @Message("Shared providers")
    String dependencies();

    @Message("What the insured depends on together with others, so that one failure is a loss to all of them")
    String hint();

    @Message("{number}: shared providers")
    String title(String number);

    @Message
    String kind(DependencyKind kind);

    @Message("One on each line. Providers of the questionnaire by their codes, such as {examples}.")
    String lines(String examples);

    @Message("Holds for all days of cover and counts in accumulation at once. The same again changes nothing.")
    String effect();

    @Message("None known")
    String none();
}
