/** Reads wordings, clauses and the glossary from resource files when the service starts. */
@NullMarked
package io.cyberpas.policy.wording.adapter;

import org.jspecify.annotations.NullMarked;
