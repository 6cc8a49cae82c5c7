/** Words of the referral desk in English and Korean. */
@NullMarked
package io.cyberpas.quote.desk.pages.text;

import org.jspecify.annotations.NullMarked;
