package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.platform.page.Here;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names firms of the panel, which records keep by their code: <code>{cdi:firms.of(invoice.firm)}</code> in templates. */
@Named("firms")
@ApplicationScoped
public class FirmNames {

    private final PanelFirms firms;
    private final Here here;

    FirmNames(PanelFirms firms, Here here) {
        this.firms = firms;
        this.here = here;
    }

    /** The firm's name in the reader's language; the code of one that is not in the panel. */
    public String of(@Nullable String code) {
        return code == null
                ? ""
                : firms.byCode(code)
                        .map(firm -> PanelDisplay.shownName(firm.profile(), Locale.forLanguageTag(here.language())))
                        .orElse(code);
    }
}
