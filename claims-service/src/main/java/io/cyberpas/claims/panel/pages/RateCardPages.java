package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.panel.Rate;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCardKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Forms by which rate cards are proposed and decided. */
@Path("/panel/{code}/rate-cards")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.CLAIMS_MANAGER)
@Blocking
class RateCardPages {

    private final RateCardKeeping keeping;
    private final CurrentActor actor;

    RateCardPages(RateCardKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> propose(
            @RestPath String code,
            @RestForm @NotBlank @Size(max = 40) String number,
            @RestForm @NotBlank String currency,
            @RestForm @NotBlank String effectiveFrom,
            @RestForm @Nullable String effectiveTo,
            @RestForm @NotBlank @Size(max = 20_000) String rates) {
        LocalDate from = FormTime.optionalDate("effectiveFrom", effectiveFrom);
        if (from == null) {
            throw new InvalidInputException(new FieldProblem("$.effectiveFrom", "is missing", "2027-01-01"));
        }
        var terms = new RateCard.Terms(
                number, currency(currency), from, FormTime.optionalDate("effectiveTo", effectiveTo), lines(rates));
        keeping.propose(code, terms, actor.get());
        return PanelPages.firmAgain(code);
    }

    @POST
    @Path("/{card}/approval")
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String code, @RestPath String card, @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.approve(code, card, reason, actor.get());
        return PanelPages.firmAgain(code);
    }

    @POST
    @Path("/{card}/rejection")
    @Operation(hidden = true)
    public RestResponse<Void> reject(
            @RestPath String code, @RestPath String card, @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.reject(code, card, reason, actor.get());
        return PanelPages.firmAgain(code);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip());
        } catch (IllegalArgumentException _) {
            throw new InvalidInputException(new FieldProblem("$.currency", "is not a currency", "KRW, USD"));
        }
    }

    private static List<Rate> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(RateCardPages::rate)
                .toList();
    }

    private static Rate rate(String line) {
        String[] columns = line.split("\\|", -1);
        try {
            if (columns.length == 3) {
                return new Rate(columns[0], columns[1], new BigDecimal(columns[2].replaceAll("[\\s,_]", "")));
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new InvalidInputException(new FieldProblem(
                "$.rates", "has a line that is no rate: " + line.strip(), "Forensic examiner | Senior | 250,000"));
    }
}
