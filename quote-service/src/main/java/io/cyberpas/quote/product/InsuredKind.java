package io.cyberpas.quote.product;

/** Who is insured. */
public enum InsuredKind {
    ORGANISATION,
    PERSON,
    /** The members of a platform, which holds the policy and pays; priced by the member. */
    MEMBERS
}
