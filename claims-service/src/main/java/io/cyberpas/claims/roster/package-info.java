/** Mass claimants: rosters of victims from files, what each of them is awarded, and where they are paid. */
@NullMarked
package io.cyberpas.claims.roster;

import org.jspecify.annotations.NullMarked;
