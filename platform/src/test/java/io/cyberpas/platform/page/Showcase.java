package io.cyberpas.platform.page;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A page on which every tag of the frame is used at least once. */
@Path("/showcase")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.BROKER, Roles.AUDITOR, Roles.CLAIMS_MANAGER})
public class Showcase {
    static final String HOSTILE = "<script>alert(1)</script>";

    public enum State {
        DRAFT,
        IN_FORCE
    }

    public record Line(String label, String basis, BigDecimal factor, Money amount) {}

    public record Thing(
            String number,
            String owner,
            State state,
            Money sales,
            int persons,
            Integer waitingHours,
            BigDecimal share,
            LocalDate from,
            Instant changedAt,
            String note,
            List<Line> lines,
            long version) {
        public String href(String verb) {
            return "/showcase/" + number + "/" + verb;
        }
    }

    @CheckedTemplate(basePath = "showcase")
    static class Templates {
        static native TemplateInstance everything(Thing thing, List<State> states, String next);
    }

    @TemplateExtension
    static class Tones {
        static String tone(State state) {
            return switch (state) {
                case DRAFT -> "neutral";
                case IN_FORCE -> "good";
            };
        }
    }

    @GET
    public TemplateInstance show() {
        Money premium = Money.of(1_250_000, "KRW");
        Thing thing = new Thing(
                "T-2026-000001",
                HOSTILE,
                State.IN_FORCE,
                Money.of(60_000_000_000L, "KRW"),
                90_000,
                8,
                new BigDecimal("0.125"),
                LocalDate.of(2026, 12, 1),
                Instant.parse("2026-12-20T05:03:00Z"),
                null,
                List.of(
                        new Line("Base", "sales", null, premium),
                        new Line("Limit", "₩3bn", new BigDecimal("1.250"), premium)),
                3);
        return Templates.everything(thing, List.of(State.values()), "key of the last row");
    }

    @GET
    @Path("/{number}")
    public TemplateInstance absent(@RestPath String number) {
        throw new AbsentException("thing", number);
    }

    @POST
    public RestResponse<Void> change(@RestForm String owner) {
        if (owner == null || owner.isBlank()) {
            throw new InvalidInputException(new FieldProblem("$.owner", "is " + HOSTILE, "1 to 200 characters"));
        }
        return RestResponse.seeOther(URI.create("/showcase"));
    }

    @GET
    @Path("/fault")
    public TemplateInstance fault() {
        throw new IllegalStateException("secret of the machine room");
    }
}
