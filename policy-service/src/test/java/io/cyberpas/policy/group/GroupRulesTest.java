package io.cyberpas.policy.group;

import static io.cyberpas.policy.group.EnrolmentStatus.COMPLETED;
import static io.cyberpas.policy.group.EnrolmentStatus.FAILED;
import static io.cyberpas.policy.group.EnrolmentStatus.RUNNING;
import static io.cyberpas.policy.group.EnrolmentStatus.STOPPED;
import static io.cyberpas.policy.policy.Fixtures.NOW;
import static io.cyberpas.policy.policy.Fixtures.PADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.problem.IllegalTransitionException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRulesTest {

    @Nested
    class CoolingOff {
        private final GroupRules rules = DataFiles.read("group/rules.yaml", GroupRules.class);

        @ParameterizedTest
        @CsvSource({
            "2026-12-01, 2026-12-01, 2026-12-16",
            "2026-12-01, 2026-12-10, 2026-12-25",
            "2026-12-01, 2026-12-16, 2026-12-31",
            "2026-12-01, 2026-12-30, 2026-12-31",
        })
        void endsFifteenDaysAfterTheCertificateAndThirtyAfterTheContract(
                LocalDate contract, LocalDate certificate, LocalDate lastDay) {
            assertThat(rules.coolingOffOn(contract).orElseThrow().lastDay(contract, certificate))
                    .isEqualTo(lastDay);
        }

        @Test
        void beganWithTheLaw() {
            assertThat(rules.coolingOffOn(LocalDate.parse("2021-03-24"))).isEmpty();
            assertThat(rules.coolingOffOn(LocalDate.parse("2021-03-25"))
                            .orElseThrow()
                            .source())
                    .isEqualTo(Source.R);
        }
    }

    @Nested
    class States {

        @Test
        void everyPairOfStatesIsAllowedOrNot() {
            assertThat(RUNNING.successors()).isEqualTo(Set.of(STOPPED, FAILED, COMPLETED));
            assertThat(STOPPED.successors()).isEqualTo(Set.of(RUNNING));
            assertThat(FAILED.successors()).isEqualTo(Set.of(RUNNING));
            assertThat(COMPLETED.successors()).isEmpty();
        }

        @Test
        void stoppingAndResumingTwiceIsOnce() {
            Enrolment enrolment = enrolment();
            assertThat(enrolment.resume(NOW, PADA)).isFalse();
            assertThat(enrolment.stop(NOW, PADA)).isTrue();
            assertThat(enrolment.stop(NOW, PADA)).isFalse();
            assertThat(enrolment.resume(NOW, PADA)).isTrue();
        }

        @Test
        void aFailureIsToldUntilItIsResumed() {
            Enrolment enrolment = enrolment();
            enrolment.fail("disk full", NOW, PADA);
            assertThat(enrolment.failure()).isEqualTo("disk full");
            refused(enrolment, failed -> failed.stop(NOW, PADA));
            refused(enrolment, failed -> failed.complete(NOW, PADA));
            enrolment.resume(NOW, PADA);
            assertThat(enrolment.failure()).isNull();
        }

        @Test
        void whatIsCompleteStaysSo() {
            Enrolment enrolment = enrolment();
            enrolment.complete(NOW, PADA);
            refused(enrolment, complete -> complete.stop(NOW, PADA));
            refused(enrolment, complete -> complete.resume(NOW, PADA));
            refused(enrolment, complete -> complete.fail("late", NOW, PADA));
        }

        private Enrolment enrolment() {
            ReceivedFile file = new ReceivedFile(UUID.randomUUID(), "P-2026-000001", new byte[32], "UTF-8", 10);
            return new Enrolment(file, 1, Channel.API, NOW, PADA);
        }

        private void refused(Enrolment enrolment, Consumer<Enrolment> verb) {
            assertThatThrownBy(() -> verb.accept(enrolment)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    @Nested
    class Numbers {

        @Test
        void aCertificateIsReadAsItIsWritten() {
            CertificateNumber number = new CertificateNumber("P-2026-000001", 2, 1_000_001);
            assertThat(number).hasToString("P-2026-000001-02-1000001");
            assertThat(CertificateNumber.of(" p-2026-000001-02-1000001 ")).contains(number);
            assertThat(CertificateNumber.of("P-2026-000001")).isEmpty();
        }
    }
}
