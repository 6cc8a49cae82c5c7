/** The pages of a claim's third-party side: proceedings, claimants, counsel, settlements; and the board of deadlines. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.thirdparty.pages;
