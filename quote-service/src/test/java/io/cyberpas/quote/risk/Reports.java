package io.cyberpas.quote.risk;

import static io.cyberpas.quote.rating.Risks.won;

import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Risks;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Risk reports that read aloud. */
public final class Reports {

    /** A company with some controls, an open finding that is exploited, one of low severity, and one that is closed. */
    public static final List<Finding> FINDINGS = List.of(
            new Finding(
                    "TLS 1.0 허용",
                    "www.gaon.kr",
                    "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N",
                    false,
                    true,
                    LocalDate.of(2026, 10, 2)),
            new Finding("SQL injection", "shop.gaon.kr", null, true, false, null),
            new Finding(
                    "VPN 원격 코드 실행 <CVE-2026-0001>",
                    "vpn.gaon.kr",
                    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                    true,
                    true,
                    LocalDate.of(2026, 11, 3)));

    private static final RiskAssessment MEDIUM = new RiskAssessment(
            72,
            48,
            55,
            72,
            Grade.MEDIUM,
            List.of(
                    new GradeReason(GradeReason.Code.DETECTION_SCORE, Grade.MEDIUM, 48, 50),
                    new GradeReason(GradeReason.Code.CRITICAL_FINDINGS, Grade.MEDIUM, 1, 1)),
            "grading-2026-01");

    private Reports() {}

    /** The report of a company for a limit of KRW 1bn and a retention of KRW 10M. */
    public static RiskReport of(CompanyRisk risk) {
        return RiskReport.of(Files.TARIFF, Risks.input(risk, 1_000_000_000, 10_000_000), MEDIUM, FINDINGS);
    }

    /** A company with those controls only. */
    public static CompanyRisk company(int externalRating, boolean knownExploited, Control... controls) {
        Set<Control> present = EnumSet.noneOf(Control.class);
        present.addAll(Arrays.asList(controls));
        return new CompanyRisk(
                won(60_000_000_000L), 90_000, Industry.INFORMATION, present, knownExploited, externalRating);
    }
}
