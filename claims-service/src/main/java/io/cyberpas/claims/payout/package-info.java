/** How approved money reaches people: runs over rosters, instructions, files for the bank, and what the bank reports. */
@NullMarked
package io.cyberpas.claims.payout;

import org.jspecify.annotations.NullMarked;
