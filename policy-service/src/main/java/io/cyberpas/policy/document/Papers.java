package io.cyberpas.policy.document;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.change.Difference;
import io.cyberpas.policy.register.Certificates;
import io.cyberpas.policy.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be printed of a policy, and with which content. */
@ApplicationScoped
public class Papers {

    private final Certificates certificates;
    private final Wordings wordings;
    private final BilledPapers billed;
    private final Instance<RenewalNotices> renewals;

    Papers(Certificates certificates, Wordings wordings, BilledPapers billed, Instance<RenewalNotices> renewals) {
        this.certificates = certificates;
        this.wordings = wordings;
        this.billed = billed;
        this.renewals = renewals;
    }

    /** All subjects of which there is a document to be made, the one recorded last first. */
    public List<DocumentSubject> subjects(Policy policy) {
        List<DocumentSubject> subjects = new ArrayList<>();
        policy.versions().stream()
                .filter(version -> version.cover() == CoverKind.COVERED)
                .forEach(version -> subjects.addAll(subjects(policy, version)));
        policy.transactions().forEach(transaction -> notice(transaction).ifPresent(subjects::add));
        subjects.addAll(billed.subjects(policy));
        notices(policy).forEach(notice -> subjects.add(subject(policy, notice)));
        return subjects.reversed();
    }

    /** The content for a subject of the policy. A certificate is issued now, if it has not been before. */
    Paper paper(Policy policy, DocumentSubject subject, Actor actor) {
        return switch (subject.kind()) {
            case SCHEDULE -> new Paper.Schedule(policy, subject, version(policy, subject));
            case CERTIFICATE -> {
                PolicyVersion version = version(policy, subject);
                yield new Paper.Certified(
                        policy,
                        subject,
                        version,
                        certificates.of(policy, version, actor),
                        certificates.duty(policy).orElseThrow());
            }
            case WORDING ->
                new Paper.Worded(
                        policy,
                        subject,
                        version(policy, subject),
                        wordings.of(policy.product(), policy.period().from()).orElseThrow());
            case ENDORSEMENT -> {
                PolicyTransaction transaction = transaction(policy, subject);
                yield new Paper.Endorsed(policy, subject, transaction, differences(policy, transaction));
            }
            case CANCELLATION_NOTICE -> {
                PolicyTransaction transaction = transaction(policy, subject);
                yield new Paper.Ended(
                        policy,
                        subject,
                        transaction,
                        termsBefore(policy, transaction),
                        certificates.duty(policy).isPresent());
            }
            case REINSTATEMENT_NOTICE -> {
                PolicyTransaction transaction = transaction(policy, subject);
                yield new Paper.Reinstated(policy, subject, transaction, termsAfter(policy, transaction));
            }
            case RENEWAL_NOTICE -> new Paper.Renewing(policy, subject, notice(policy, subject));
            case INVOICE -> billed.paper(policy, subject);
        };
    }

    private List<DocumentSubject> subjects(Policy policy, PolicyVersion version) {
        List<DocumentSubject> subjects = new ArrayList<>();
        if (wordings.of(policy.product(), policy.period().from()).isPresent()) {
            subjects.add(subject(DocumentKind.WORDING, version));
        }
        if (certificates.canCertify(policy, version)) {
            subjects.add(subject(DocumentKind.CERTIFICATE, version));
        }
        subjects.add(subject(DocumentKind.SCHEDULE, version));
        return subjects;
    }

    private static DocumentSubject subject(DocumentKind kind, PolicyVersion version) {
        return new DocumentSubject(
                kind, Integer.toString(version.sequence()), version.effective().from(), version.recordedFrom());
    }

    private static DocumentSubject subject(Policy policy, RenewalNotice notice) {
        LocalDate from =
                notice.period() == null ? policy.period().to() : notice.period().from();
        return new DocumentSubject(DocumentKind.RENEWAL_NOTICE, notice.reference(), from, notice.recordedAt());
    }

    /** What is sent about a transaction; nothing about the one with which the policy began. */
    private static Optional<DocumentSubject> notice(PolicyTransaction transaction) {
        if (transaction.sequence() == 1) {
            return Optional.empty();
        }
        DocumentKind kind = switch (transaction.kind()) {
            case NEW_BUSINESS, RENEWAL, ENDORSEMENT, EXTENDED_REPORTING -> DocumentKind.ENDORSEMENT;
            case CANCELLATION, LAPSE, REWRITE -> DocumentKind.CANCELLATION_NOTICE;
            case REINSTATEMENT -> DocumentKind.REINSTATEMENT_NOTICE;
        };
        return Optional.of(new DocumentSubject(
                kind, Integer.toString(transaction.sequence()), transaction.effectiveFrom(), transaction.recordedAt()));
    }

    private Stream<RenewalNotice> notices(Policy policy) {
        return renewals.stream().flatMap(source -> source.of(policy).stream());
    }

    private RenewalNotice notice(Policy policy, DocumentSubject subject) {
        return notices(policy)
                .filter(notice -> notice.reference().equals(subject.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyVersion version(Policy policy, DocumentSubject subject) {
        return policy.versions().stream()
                .filter(version -> Integer.toString(version.sequence()).equals(subject.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyTransaction transaction(Policy policy, DocumentSubject subject) {
        return policy.transactions().stream()
                .filter(each -> Integer.toString(each.sequence()).equals(subject.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Difference> differences(Policy policy, PolicyTransaction transaction) {
        Instant after = transaction.recordedAt();
        return Difference.between(spans(policy, after.minus(1, ChronoUnit.MICROS)), spans(policy, after));
    }

    /** The terms over the days of cover, as they were known at an instant. */
    private static List<PricedSpan> spans(Policy policy, Instant knownAt) {
        return policy.versions().stream()
                .filter(version -> policy.versionAt(version.effective().from(), knownAt)
                        .filter(version::equals)
                        .isPresent())
                .map(PricedSpan::of)
                .toList();
    }

    /** What held on the day before cover ended, or from its first day on where it never began. */
    private static PolicyTerms termsBefore(Policy policy, PolicyTransaction transaction) {
        Instant before = transaction.recordedAt().minus(1, ChronoUnit.MICROS);
        LocalDate end = transaction.effectiveFrom();
        return policy.versionAt(end.minusDays(1), before)
                .or(() -> policy.versionAt(end, before))
                .orElseGet(() -> policy.versions().getFirst())
                .terms();
    }

    private static PolicyTerms termsAfter(Policy policy, PolicyTransaction transaction) {
        return policy.versionAt(transaction.effectiveFrom(), transaction.recordedAt())
                .orElseGet(() -> policy.versions().getFirst())
                .terms();
    }
}
