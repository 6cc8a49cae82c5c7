/** How proposals are kept. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.appraisal.adapter;
