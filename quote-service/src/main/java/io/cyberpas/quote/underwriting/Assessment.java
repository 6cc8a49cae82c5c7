package io.cyberpas.quote.underwriting;

import java.util.List;

/** What the rules say of a risk. */
public sealed interface Assessment {

    /** The risk is quoted at once. */
    record Accepted() implements Assessment {}

    /** An underwriter decides. */
    record Referred(List<Reason> reasons) implements Assessment {}

    /** Nobody insures it as it is. */
    record Declined(List<Reason> reasons) implements Assessment {}
}
