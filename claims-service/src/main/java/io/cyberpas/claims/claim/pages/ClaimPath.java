package io.cyberpas.claims.claim.pages;

import io.quarkus.qute.TemplateExtension;

/**
 * Addresses of the pages of a claim, for parameters of tags, which take no text with expressions in it:
 * {@code action=number.claimPath('/forensics/evidence/', item.id, '/custody')}.
 */
@TemplateExtension
final class ClaimPath {

    private ClaimPath() {}

    /** The page of the claim itself. */
    static String claimPath(String number) {
        return "/claims/" + number;
    }

    /** A page below it. */
    static String claimPath(String number, String rest) {
        return "/claims/" + number + rest;
    }

    /** A page of one thing below it. */
    static String claimPath(String number, String before, Object id) {
        return "/claims/" + number + before + id;
    }

    /** A page below the page of one thing. */
    static String claimPath(String number, String before, Object id, String after) {
        return "/claims/" + number + before + id + after;
    }
}
