package io.cyberpas.quote.desk.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.quote.desk.QueueCounts;
import io.cyberpas.quote.desk.QueuePosition;
import io.cyberpas.quote.desk.QueuedReferral;
import io.cyberpas.quote.desk.ReferralFilter;
import io.cyberpas.quote.desk.ReferralFilter.Waiting;
import io.cyberpas.quote.desk.ReferralFilter.Whose;
import io.cyberpas.quote.desk.ReferralQueue;
import io.cyberpas.quote.product.ProductCode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The referral desk. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class ReferralQueuePages {

    private final ReferralQueue queue;
    private final CurrentActor current;

    ReferralQueuePages(ReferralQueue queue, CurrentActor current) {
        this.queue = queue;
        this.current = current;
    }

    /**
     * What the page shows.
     *
     * @param page the stretch of the queue
     * @param counts the whole queue in figures
     * @param filter what was asked for
     * @param underwriter whether the reader may take referrals
     */
    public record Shown(Page<QueuedReferral> page, QueueCounts counts, ReferralFilter filter, boolean underwriter) {

        /** The choices of a filter. */
        public List<Whose> whose() {
            return List.of(Whose.values());
        }

        /** The choices of a filter. */
        public List<Waiting> waiting() {
            return List.of(Waiting.values());
        }

        /** The choices of a filter. */
        public List<ProductCode> products() {
            return List.of(ProductCode.values());
        }

        /** Where the reader takes a referral. */
        public String taking(String number) {
            return "/quotes/" + number + "/assignment";
        }
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance queue(Shown shown);

        private Templates() {}
    }

    @GET
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance queue(
            @QueryParam("whose") @Nullable String whose,
            @QueryParam("product") @Nullable String product,
            @QueryParam("brokerage") @Nullable String brokerage,
            @QueryParam("waiting") @Nullable String waiting,
            @QueryParam("after") @Nullable String after) {
        Actor reader = current.get();
        ReferralFilter filter = ReferralFilter.of(whose, product, brokerage, waiting);
        return Templates.queue(new Shown(
                queue.page(filter, QueuePosition.parse(after), PageRequest.SIZE_DEFAULT, reader),
                queue.counts(reader),
                filter,
                reader.is(UNDERWRITER) || reader.is(SENIOR_UNDERWRITER)));
    }
}
