/** The page of the documents of a policy, and what is printed on each document. */
@NullMarked
package io.cyberpas.policy.document.pages;

import org.jspecify.annotations.NullMarked;
