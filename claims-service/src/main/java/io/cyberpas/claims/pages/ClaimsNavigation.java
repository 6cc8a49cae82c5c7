package io.cyberpas.claims.pages;

import io.cyberpas.platform.page.Subsections;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The navigation within the claims service. */
@ApplicationScoped
class ClaimsNavigation implements Subsections {

    @Override
    public List<Subsection> in(Locale language) {
        NavigationMessages messages =
                MessageBundles.get(NavigationMessages.class, Localized.Literal.of(language.getLanguage()));
        return Arrays.stream(Part.values())
                .map(part -> new Subsection(part.href(), part.icon(), messages.part(part), part.roles()))
                .toList();
    }
}
