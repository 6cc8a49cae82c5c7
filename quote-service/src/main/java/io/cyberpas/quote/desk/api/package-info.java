/** The referral desk over REST. */
@NullMarked
package io.cyberpas.quote.desk.api;

import org.jspecify.annotations.NullMarked;
