package io.cyberpas.policy.group.file;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of members that can be understood.
 *
 * @param line       where it begins in the file, the header being line 1
 * @param reference  the platform's own id of the member
 * @param to         the first day no longer covered; null where cover lasts as long as the policy's
 * @param consentAt  when the member agreed to be insured
 * @param disclosure version of the disclosure that the member was shown
 */
public record MemberRow(
        int line,
        String reference,
        String name,
        LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        LocalDate from,
        @Nullable LocalDate to,
        Instant consentAt,
        String disclosure) {}
