/**
 * The pages on which a broker begins an application, fills it in step by step and submits it. Each step is saved as far as it
 * goes; what is missing or wrong is told, but stops nobody before the submission.
 */
@NullMarked
package io.cyberpas.quote.quote.pages.application;

import org.jspecify.annotations.NullMarked;
