package io.cyberpas.policy.group.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.policy.group.Member;
import io.cyberpas.policy.group.MemberStatus;
import io.cyberpas.policy.group.PersonalData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as a page shows it; masked where the reader's role does not need to know the person.
 *
 * @param birthDate null where it is none of the reader's concern
 */
public record MemberRow(
        Member member,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        MemberStatus status) {

    static MemberRow of(Member member, LocalDate today, Actor reader) {
        boolean isKnown = PersonalData.isFor(reader);
        String email = member.email();
        String phone = member.phone();
        return new MemberRow(
                member,
                isKnown ? member.name() : Masking.personName(member.name()),
                isKnown ? member.birthDate() : null,
                isKnown || email == null ? email : Masking.email(email),
                isKnown || phone == null ? phone : Masking.phone(phone),
                member.statusOn(today));
    }

    /** The last day of cover; null where it was withdrawn from, so that there was none. */
    public @Nullable LocalDate lastDay() {
        return status == MemberStatus.WITHDRAWN ? null : member.end().minusDays(1);
    }
}
