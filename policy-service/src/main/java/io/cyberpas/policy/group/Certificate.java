package io.cyberpas.policy.group;

import io.cyberpas.policy.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member's certificate of cover says.
 *
 * @param terms           what the member is promised
 * @param channel         how the consent came
 * @param disclosure      what the member was shown before; null if its text is not kept any more
 * @param withdrawalUntil the last day on which the member may withdraw; null where no rule gives the right
 */
public record Certificate(
        CertificateNumber number,
        Policy policy,
        Member member,
        MemberTerms terms,
        Channel channel,
        @Nullable DisclosureText disclosure,
        @Nullable LocalDate withdrawalUntil) {}
