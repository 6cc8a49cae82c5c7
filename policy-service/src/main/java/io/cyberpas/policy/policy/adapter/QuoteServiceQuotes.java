package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.problem.UnavailableException;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.AcceptedQuotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Accepted quotes as the quote service keeps them. */
@ApplicationScoped
class QuoteServiceQuotes implements AcceptedQuotes {
    private static final String SERVICE = "quote-service";

    private final QuoteServiceApi api;

    QuoteServiceQuotes(@RestClient QuoteServiceApi api) {
        this.api = api;
    }

    @Override
    public Optional<AcceptedQuote> find(String quoteNumber) {
        return read(quoteNumber).map(answer -> QuoteTranslation.translate(quoteNumber, answer));
    }

    private Optional<QuoteAnswer> read(String quoteNumber) {
        try {
            return Optional.of(api.quote(quoteNumber));
        } catch (ClientErrorException e) {
            if (e.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw new UnavailableException(SERVICE, e);
        } catch (WebApplicationException | ProcessingException | FaultToleranceException e) {
            throw new UnavailableException(SERVICE, e);
        }
    }
}
