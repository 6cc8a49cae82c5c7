package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.forensics.Persons.HANA;
import static io.cyberpas.claims.forensics.Persons.MINA;
import static io.cyberpas.claims.forensics.Persons.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.panel.Ed25519PublicKey;
import io.cyberpas.claims.panel.FirmKeyPair;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import java.lang.reflect.Field;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForensicReportTest {

    private static final Instant NOW = Instant.parse("2026-12-28T09:00:00Z");
    private static final KeyPair KEYS = newKeys();
    private static final Ed25519Seal SEAL = seal(KEYS, List.of());

    private final ForensicReport report = ForensicReport.begin(
            UUID.randomUUID(), "C-2026-000001", 1, ReportKind.FINAL, "{\"scope\":\"portal\"}", VERA, NOW);

    @Nested
    class States {

        static Stream<Arguments> verbs() {
            return Stream.of(ReportStatus.values())
                    .flatMap(from -> Stream.of(
                            Arguments.of(from, ReportStatus.SIGNED),
                            Arguments.of(from, ReportStatus.ACCEPTED),
                            Arguments.of(from, ReportStatus.RETURNED)));
        }

        @ParameterizedTest
        @MethodSource("verbs")
        void followEachOtherAsDrawnAndNotOtherwise(ReportStatus from, ReportStatus to) {
            lead(from);
            Set<ReportStatus> drawn = switch (from) {
                case DRAFT -> EnumSet.of(ReportStatus.SIGNED);
                case SIGNED -> EnumSet.of(ReportStatus.ACCEPTED, ReportStatus.RETURNED);
                case ACCEPTED, RETURNED -> EnumSet.noneOf(ReportStatus.class);
            };

            if (drawn.contains(to)) {
                assertThatCode(() -> move(to)).doesNotThrowAnyException();
                assertThat(report.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move(to)).isInstanceOf(IllegalTransitionException.class);
                assertThat(report.status()).isEqualTo(from);
            }
        }

        @Test
        void allowRevisionOfADraftOnly() {
            report.revise("{}", HANA);
            assertThat(report.authors()).containsExactlyInAnyOrder("vera", "hana");

            lead(ReportStatus.SIGNED);
            assertThatThrownBy(() -> report.revise("{\"a\":1}", VERA)).isInstanceOf(IllegalTransitionException.class);
        }

        @Test
        void admitTheNextVersionAfterADecisionOnly() {
            assertThat(Stream.of(ReportStatus.values()).filter(ReportStatus::admitsNextVersion))
                    .containsExactly(ReportStatus.ACCEPTED, ReportStatus.RETURNED);
        }
    }

    @Nested
    class FourEyes {

        @Test
        void neitherAuthorNorSignerDecides() {
            report.revise("{}", HANA);
            lead(ReportStatus.SIGNED);

            assertThatThrownBy(() -> report.accept(HANA, "fine", NOW)).isInstanceOf(ForbiddenActionException.class);
            assertThatThrownBy(() -> report.accept(VERA, "fine", NOW)).isInstanceOf(ForbiddenActionException.class);
            assertThatThrownBy(() -> report.giveBack(HANA, "no", List.of(), NOW))
                    .isInstanceOf(ForbiddenActionException.class);
            assertThat(report.status()).isEqualTo(ReportStatus.SIGNED);

            report.accept(MINA, "complete", NOW);
            assertThat(report.decidedBy()).contains("mina");
        }

        @Test
        void nobodyOfTheFirmDecidesWhateverElseTheyAre() {
            lead(ReportStatus.SIGNED);
            var both = new Actor("vico", "Vico", Set.of(Roles.CLAIMS_MANAGER), null, "SECUREN", null);

            assertThatThrownBy(() -> report.accept(both, "fine", NOW)).isInstanceOf(ForbiddenActionException.class);
        }
    }

    @Nested
    class ASignature {

        @Test
        void bindsContentSignerAndInstant() {
            lead(ReportStatus.SIGNED);

            assertThat(report.reference()).isEqualTo("C-2026-000001-FR1");
            assertThat(report.contentSha256())
                    .contains(Sha256.of("{\"scope\":\"portal\"}").hex());
            assertThat(report.signature().orElseThrow().firm()).isEqualTo("SECUREN");
            assertThat(report.verify(SEAL).holds()).isTrue();
        }

        @Test
        void isMissingOnADraft() {
            assertThat(report.verify(SEAL).holds()).isFalse();
        }

        @Test
        void noLongerHoldsWhenTheContentWasChanged() throws ReflectiveOperationException {
            lead(ReportStatus.SIGNED);
            set("content", "{\"scope\":\"all\"}");

            ReportVerification verification = report.verify(SEAL);
            assertThat(verification.holds()).isFalse();
            assertThat(verification.contentUnchanged()).isFalse();
            assertThat(verification.signatureHolds()).isTrue();
        }

        @Test
        void noLongerHoldsWhenTheHashWasChangedWithTheContent() throws ReflectiveOperationException {
            lead(ReportStatus.SIGNED);
            set("content", "{\"scope\":\"all\"}");
            set("contentSha256", Sha256.of("{\"scope\":\"all\"}").hex());

            ReportVerification verification = report.verify(SEAL);
            assertThat(verification.contentUnchanged()).isTrue();
            assertThat(verification.signatureHolds()).isFalse();
            assertThat(verification.holds()).isFalse();
        }

        @Test
        void noLongerHoldsWhenTheSignerWasChanged() throws ReflectiveOperationException {
            lead(ReportStatus.SIGNED);
            ReportSignature made = report.signature().orElseThrow();
            set(
                    "signature",
                    new ReportSignature(
                            "nari", made.signerName(), made.firm(), made.signedAt(), made.value(), made.publicKey()));

            assertThat(report.verify(SEAL).signatureHolds()).isFalse();
        }

        @Test
        void isNotTrustedWhenMadeWithAnotherKey() {
            lead(ReportStatus.SIGNED);

            Ed25519Seal stranger = seal(newKeys(), List.of());
            assertThat(report.verify(stranger).signatureHolds()).isTrue();
            assertThat(report.verify(stranger).keyTrusted()).isFalse();
            assertThat(report.verify(stranger).holds()).isFalse();
        }

        @Test
        void stillHoldsAfterTheKeyWasReplaced() {
            lead(ReportStatus.SIGNED);

            assertThat(report.verify(seal(newKeys(), List.of(SEAL.publicKey()))).holds())
                    .isTrue();
        }

        @Test
        void ofTheFirmItselfIsTakenOnlyOverThisDraft() {
            FirmKeyPair keys = FirmKeyPair.create();
            String publicKey = Ed25519PublicKey.read(keys.pem()).orElseThrow().x509();
            Sha256 hash = Sha256.of(report.content());
            String other = keys.sign(FirmSignature.statement(report.reference(), hash, "NARU", "k1"));
            assertThatThrownBy(() -> report.sign(VERA, "SECUREN", new FirmSignature("k1", other, publicKey), NOW, SEAL))
                    .isInstanceOf(ConflictException.class);
            assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);

            String own = keys.sign(FirmSignature.statement(report.reference(), hash, "SECUREN", "k1"));
            report.sign(VERA, "SECUREN", new FirmSignature("k1", own, publicKey), NOW, SEAL);

            assertThat(report.verify(SEAL).firmSignatureHolds()).isTrue();
            assertThat(report.verify(SEAL).holds()).isTrue();
        }

        @Test
        void needsAPairOfKeys() {
            String other = base64(newKeys().getPublic().getEncoded());
            assertThatThrownBy(() -> new Ed25519Seal(base64(KEYS.getPrivate().getEncoded()), other, Optional.empty()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no pair");
        }
    }

    private void lead(ReportStatus to) {
        switch (to) {
            case DRAFT -> {}
            case SIGNED -> move(ReportStatus.SIGNED);
            case ACCEPTED, RETURNED -> {
                move(ReportStatus.SIGNED);
                move(to);
            }
        }
    }

    private void move(ReportStatus to) {
        switch (to) {
            case SIGNED -> report.sign(VERA, "SECUREN", null, NOW, SEAL);
            case ACCEPTED -> report.accept(MINA, "complete", NOW);
            case RETURNED -> report.giveBack(MINA, "vector is not proved", List.of(), NOW);
            case DRAFT -> throw new IllegalArgumentException("nothing leads to a draft");
        }
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Field field = ForensicReport.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(report, value);
    }

    private static Ed25519Seal seal(KeyPair keys, List<String> former) {
        return new Ed25519Seal(
                base64(keys.getPrivate().getEncoded()), base64(keys.getPublic().getEncoded()), Optional.of(former));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
