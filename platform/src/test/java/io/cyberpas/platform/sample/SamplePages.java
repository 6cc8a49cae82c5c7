package io.cyberpas.platform.sample;

import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.form.StreamedForm;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/things")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.BROKER)
public class SamplePages {
    public static final AtomicInteger SUBMISSIONS = new AtomicInteger();

    private final CsrfToken csrf;

    SamplePages(CsrfToken csrf) {
        this.csrf = csrf;
    }

    @GET
    public String form() {
        return "<form>" + csrf.getToken() + "|" + csrf.getOnce() + "</form>";
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Idempotent
    public RestResponse<Void> submit(@FormParam("name") String name) {
        SUBMISSIONS.incrementAndGet();
        return RestResponse.seeOther(URI.create("/things?shown=" + name));
    }

    /** Tells what it was sent, and of the file its hash. */
    @POST
    @Path("file")
    @Consumes(StreamedForm.TYPE)
    @Blocking
    public String receive(StreamedForm form) throws IOException {
        StreamedForm.File file = form.file("file");
        return form.field("name") + " " + file.name() + " " + file.mediaType() + " " + Sha256.of(file.content());
    }
}
