package io.cyberpas.quote.issuing;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.problem.UnavailableException;
import java.util.UUID;

/** What the quote service asks of whoever issues policies. */
public interface PolicyIssuing {

    /**
     * Has the policy of an accepted quote issued. Asked again, the same policy is found; it binds the quote when it stands.
     *
     * @param quoteNumber the accepted quote
     * @param requestId the same each time this is asked
     * @param acceptedBy the broker who accepted
     * @throws UnavailableException if it could not be asked, or the answer was no
     */
    void issue(String quoteNumber, UUID requestId, ActingUser acceptedBy);
}
