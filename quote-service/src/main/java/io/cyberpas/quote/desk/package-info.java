/** What underwriters keep beside referred quotes: who handles them, notes, questions to the broker. Depends on quotes, which know nothing of it. */
@NullMarked
package io.cyberpas.quote.desk;

import org.jspecify.annotations.NullMarked;
