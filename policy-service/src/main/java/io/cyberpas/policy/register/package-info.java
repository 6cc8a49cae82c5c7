/**
 * The register of compulsory insurance for the supervisor: which company is insured under the duty, with which limit, until
 * when; gaps in cover; certificates that anybody can check. It follows policies by their changes.
 */
@NullMarked
package io.cyberpas.policy.register;

import org.jspecify.annotations.NullMarked;
