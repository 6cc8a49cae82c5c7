/** The audit trail as pages for the auditor. */
@NullMarked
package io.cyberpas.platform.audit.pages;

import org.jspecify.annotations.NullMarked;
