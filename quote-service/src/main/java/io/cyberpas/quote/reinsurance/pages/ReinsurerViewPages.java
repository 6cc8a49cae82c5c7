package io.cyberpas.quote.reinsurance.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.reinsurance.QuoteForms;
import io.cyberpas.quote.reinsurance.QuoteForms.FilledForms;
import io.cyberpas.quote.reinsurance.ReinsurerForm;
import io.cyberpas.quote.reinsurance.ReinsurerView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page on which an underwriter reads a quote as each reinsurer wants to see it. */
@Path("/quotes/{number}/reinsurer-views")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
class ReinsurerViewPages {

    private final QuoteForms forms;
    private final CurrentActor actor;

    ReinsurerViewPages(QuoteForms forms, CurrentActor actor) {
        this.forms = forms;
        this.actor = actor;
    }

    /**
     * What the page shows.
     *
     * @param quote the quote
     * @param views all views, one tab each
     * @param shown the view that is read; null if there is none
     */
    public record Shown(
            Quote quote,
            List<ReinsurerView> views,
            @Nullable ReinsurerView shown) {

        /** Where the tab of a view leads. */
        public String href(ReinsurerView view) {
            return "%s/reinsurer-views?reinsurer=%s"
                    .formatted(quoteHref(), view.form().reinsurer());
        }

        /** Where the quote is read. */
        public String quoteHref() {
            return "/quotes/" + quote.number();
        }

        /** Whether the view is the one that is read. */
        public boolean isShown(ReinsurerView view) {
            return view.equals(shown);
        }

        /** The form that is read. */
        public @Nullable ReinsurerForm form() {
            return shown == null ? null : shown.form();
        }

        /** Who is to be insured, if that was said. */
        public String insured() {
            return quote.insuredName().orElse("–");
        }
    }

    @CheckedTemplate(basePath = "reinsurance")
    static class Templates {

        static native TemplateInstance views(Shown page);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance views(
            @PathParam("number") String number, @QueryParam("reinsurer") @Nullable String reinsurer) {
        FilledForms filled = forms.fill(number, actor.get());
        return Templates.views(new Shown(filled.quote(), filled.views(), shown(filled, reinsurer)));
    }

    private static @Nullable ReinsurerView shown(FilledForms filled, @Nullable String reinsurer) {
        if (reinsurer != null) {
            return filled.of(reinsurer);
        }
        return filled.views().isEmpty() ? null : filled.views().getFirst();
    }
}
