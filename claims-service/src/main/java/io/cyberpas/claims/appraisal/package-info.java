/** What forensic accountants propose of first-party loss, for a handler to take over. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.appraisal;
