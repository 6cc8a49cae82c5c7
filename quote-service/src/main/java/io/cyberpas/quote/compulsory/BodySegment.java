package io.cyberpas.quote.compulsory;

/** Kind of body that holds personal information. A rule names those it obliges; an extension to others is a new dated rule. */
public enum BodySegment {
    /** Offers services over information and communication networks for profit. */
    INFORMATION_SERVICE_PROVIDER,
    /** Any other private company or association. */
    PRIVATE_BODY,
    /** Public enterprise, local public corporation, corporation under a special law, or school. */
    PUBLIC_CORPORATION,
    /** State or local authority, or another public institution in the narrow sense. */
    PUBLIC_INSTITUTION
}
