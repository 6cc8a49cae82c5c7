package io.cyberpas.claims.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvssVectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
                "CVSS:3.1/S:U/AV:L/AC:H/PR:H/UI:R/C:N/I:L/A:N/E:P/RL:O/RC:C/CR:H/MAV:A/MS:X",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
                "CVSS:4.0/AV:P/AC:H/AT:P/PR:L/UI:A/VC:L/VI:N/VA:L/SC:N/SI:N/SA:N/E:A/MSI:S/S:P/RE:M/U:Amber"
            })
    void vectorsOfBothVersionsAreRead(String vector) {
        assertThat(CvssVector.problem(vector)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|begin",
                "AV:N/AC:L/Au:N/C:P/I:P/A:P|begin",
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H|begin",
                "CVSS:3.1|lacks AV",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H|lacks A",
                "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H|AV: X",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/AT:N|metric: AT",
                "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H|AV twice",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/|where a metric",
                "CVSS:3.1/AV:n/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H|does not know",
                "CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H|out of the order",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H|UI: R",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:S/SA:H|SI: S"
            })
    void everythingElseIsRefusedWithTheReason(String vector, String reason) {
        assertThat(CvssVector.problem(vector).orElseThrow()).contains(reason);
    }

    /** Scores of the calculators of FIRST. */
    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H, 10.0, CRITICAL",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8, CRITICAL",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N, 7.5, HIGH",
        "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:N, 0.0, NONE",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H, 10.0, CRITICAL",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 9.3, CRITICAL"
    })
    void aVectorIsScored(String vector, String score, CvssSeverity severity) {
        assertThat(CvssVector.of(vector).score()).isEqualByComparingTo(score);
        assertThat(CvssVector.of(vector).severity()).isEqualTo(severity);
    }
}
