package io.cyberpas.policy.group.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.group.Certificate;
import io.cyberpas.policy.group.Channel;
import io.cyberpas.policy.group.DisclosureText;
import io.cyberpas.policy.group.Ending;
import io.cyberpas.policy.group.Member;
import io.cyberpas.policy.group.MemberTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the certificate of a member says. */
@Schema(
        name = "MemberCertificate",
        description = "Certificate of a member: who is covered, for what, and by which consent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        @Schema(examples = "P-2026-000001-01-0000002") String certificateNumber,
        @Schema(examples = "P-2026-000001") String policyNumber,
        @Schema(examples = "한빛페이 주식회사") String policyholder,
        MemberView member,
        ConsentView consent,
        LimitsView limits,

        @Schema(description = "When the certificate became available")
        Instant enrolledAt,

        @Nullable @Schema(description = "The last day on which the member may withdraw")
        LocalDate withdrawalUntil,

        @Nullable EndingView ending) {

    /** When and how the member agreed, and what the member was shown before. */
    @Schema(name = "MemberConsent")
    record ConsentView(
            Instant at,
            Channel channel,
            @Schema(examples = "2026-01") String disclosureVersion,

            @Nullable @Schema(description = "What the member was told, English and Korean")
            Bilingual disclosure) {}

    /** Why cover ended before its time. */
    @Schema(name = "MemberEnding")
    record EndingView(
            Ending kind,
            LocalDate on,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable String reason) {}

    /** What one member has of the policy's limits. */
    @Schema(name = "MemberLimits")
    record LimitsView(Money aggregateLimit, Money retention, List<PartView> parts, List<ClauseView> clauses) {

        static LimitsView of(MemberTerms terms) {
            return new LimitsView(
                    terms.aggregateLimit(),
                    terms.retention(),
                    terms.parts().stream()
                            .map(part -> new PartView(part.code(), part.limit(), part.retention()))
                            .toList(),
                    terms.clauses().stream()
                            .map(limit -> new ClauseView(
                                    limit.clause().code(),
                                    limit.clause().basis(),
                                    List.copyOf(limit.clause().parts()),
                                    limit.limit()))
                            .toList());
        }
    }

    @Schema(name = "MemberPart")
    record PartView(
            @Schema(examples = "FUNDS_TRANSFER_LOSS") CoverageCode code, Money limit, Money retention) {}

    /** A further limit, such as one for each event. */
    @Schema(name = "MemberClause")
    record ClauseView(
            @Schema(examples = "EACH_EVENT") String code, LimitBasis basis, List<CoverageCode> parts, Money limit) {}

    static CertificateView of(Certificate certificate, LocalDate today, Actor reader) {
        Member member = certificate.member();
        DisclosureText disclosure = certificate.disclosure();
        return new CertificateView(
                certificate.number().toString(),
                certificate.policy().number(),
                certificate.policy().insuredName(),
                MemberView.of(member, today, reader),
                new ConsentView(
                        member.consentAt(),
                        certificate.channel(),
                        member.disclosure(),
                        disclosure == null ? null : disclosure.text()),
                LimitsView.of(certificate.terms()),
                member.enrolledAt(),
                certificate.withdrawalUntil(),
                ending(member));
    }

    private static @Nullable EndingView ending(Member member) {
        Ending ending = member.ending();
        return ending == null
                ? null
                : new EndingView(ending, member.end(), member.endedAt(), member.endedBy(), member.endingReason());
    }
}
