/** The dated rules of group policies, read from files. */
@NullMarked
package io.cyberpas.policy.group.adapter;

import org.jspecify.annotations.NullMarked;
