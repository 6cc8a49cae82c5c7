package io.cyberpas.platform.page;

import io.cyberpas.platform.people.People;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names people by what they are called: <code>{cdi:people.of(cost.made.by)}</code> in templates. */
@Named("people")
@ApplicationScoped
public class PeopleWords {

    private static final Set<String> SERVICES = Set.of("quote-service", "policy-service", "claims-service");

    private static final String RULE = "rule:";

    private final People people;
    private final RequestLanguage language;

    PeopleWords(People people, RequestLanguage language) {
        this.people = people;
        this.language = language;
    }

    /** The person's name, the user name of somebody unknown, or what did it when nobody did, the suite or a rule of the data; a dash for nobody. */
    public String of(@Nullable String subject) {
        if (subject == null || subject.isBlank()) {
            return ValueDisplay.DASH;
        }
        if (SERVICES.contains(subject)) {
            return words().theSuite();
        }
        return subject.startsWith(RULE)
                ? words().byRule(subject.substring(RULE.length()))
                : people.nameOf(subject).orElse(subject);
    }

    private FrameMessages words() {
        return MessageBundles.get(
                FrameMessages.class, Localized.Literal.of(language.current().tag()));
    }
}
