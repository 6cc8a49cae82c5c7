/** Notices that come by other ways than somebody who is signed in: files of VERIS records, and links for the insured. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.intake;
