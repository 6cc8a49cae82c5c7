package io.cyberpas.policy.group.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.policy.group.Member;
import io.cyberpas.policy.group.MemberStatus;
import io.cyberpas.policy.group.PersonalData;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member in a list. */
@Schema(
        name = "Member",
        description = "A person whom a group policy insures; masked where the role does not need to know the person")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberView(
        @Schema(description = "The platform's own id", examples = "M-0000001")
        String memberReference,

        @Schema(examples = "홍길동") String name,

        @Nullable @Schema(description = "Left out where the person is no concern")
        LocalDate birthDate,

        @Nullable String email,
        @Nullable @Schema(examples = "010-1234-5678") String phone,
        MemberStatus status,
        LocalDate from,

        @Schema(description = "The first day no longer covered")
        LocalDate to) {

    static MemberView of(Member member, LocalDate today, Actor reader) {
        boolean isKnown = PersonalData.isFor(reader);
        String email = member.email();
        String phone = member.phone();
        return new MemberView(
                member.reference(),
                isKnown ? member.name() : Masking.personName(member.name()),
                isKnown ? member.birthDate() : null,
                isKnown || email == null ? email : Masking.email(email),
                isKnown || phone == null ? phone : Masking.phone(phone),
                member.statusOn(today),
                member.cover().from(),
                member.end());
    }
}
