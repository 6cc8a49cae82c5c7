package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.ByHand.at;
import static io.cyberpas.acceptance.ByHand.leave;
import static io.cyberpas.acceptance.ByHand.now;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Forensics by hand: a firm is appointed, secures what there is and reports. */
final class ForensicsByHand {

    private ForensicsByHand() {}

    static URI appoint(Desk handler, URI claim) {
        handler.open(at(claim, "/engagements/new"))
                .choose("/engagements", "vendorCode", "SECUREN")
                .choose("/engagements", "conflict", "NONE")
                .fill("/engagements", "conflictStatement", "No engagement for insured or claimants in three years")
                .fill("/engagements", "letterReference", "EL-2026-118")
                .fill("/engagements", "statementOfWork", "Establish vector, scope and affected persons")
                .send("/engagements");
        return at(claim, "/engagements/" + handler.lastOfPath());
    }

    static void accept(Desk vendor, URI engagement) {
        vendor.open(engagement)
                .fill("/acceptance", "reason", "No engagement for the insured in three years")
                .send("/acceptance");
        vendor.look("engagement-en");
    }

    static void preserve(Desk vendor, URI claim) {
        vendor.open(at(claim, "/forensics/evidence/new"))
                .fill("/evidence", "label", "E-01")
                .choose("/evidence", "kind", "DISK_IMAGE")
                .fill("/evidence", "description", "Image of portal web server WEB-03")
                .fill("/evidence", "acquiredAt", now())
                .fill("/evidence", "acquiredPlace", "Data centre Mapo, rack 12")
                .fill("/evidence", "acquiredBy", "Vera Jung, SecuRen")
                .fill("/evidence", "sha256", ForensicFirm.HASH_OF_IMAGE)
                .fill("/evidence", "sizeBytes", "512110190592")
                .fill("/evidence", "storageLocation", "SecuRen vault 2, shelf B")
                .send("/evidence");
        vendor.choose("/custody", "process", "ACQUISITION")
                .fill("/custody", "toCustodian", "Vera Jung, SecuRen")
                .fill("/custody", "occurredAt", now())
                .fill("/custody", "place", "Data centre Mapo, rack 12")
                .send("/custody");
        vendor.look("custody-en");
    }

    static void report(Desk vendor, URI claim) {
        vendor.open(at(claim, "/forensics/report/draft"))
                .fill("/report", "scope", "Portal web server WEB-03 and its access logs")
                .fill("/report", "authority", "Engagement letter EL-2026-118")
                .fill("/report", "tools", "Autopsy | 4.22.1")
                .fill("/report", "items", "E-01 | " + ForensicFirm.HASH_OF_IMAGE)
                .fill(
                        "/report",
                        "timeline",
                        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)
                                + " | First request with a guessed customer number | E-01")
                .fill("/report", "rootCause", "No check that the customer number belongs to the session")
                .fill("/report", "initialVector", "Public web application")
                .fill("/report", "techniques", "T1190")
                .fill("/report", "vulnerabilities", "CVE-2026-10001 | CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N")
                .fill("/report", "containment", "Portal taken off line, check added")
                .fill("/report", "controlFailures", "No rate limit on look-ups")
                .fill("/report", "low", "85000")
                .fill("/report", "best", "90000")
                .fill("/report", "high", "95000")
                .fill("/report", "dataKinds", "Name\nTelephone number")
                .choose("/report", "confidence", "HIGH")
                .fill("/report", "findings", "Log lines on E-01 show sequential look-ups from two addresses")
                .fill("/report", "opinion", "The look-ups were automated")
                .fill("/report", "limitations", "Logs older than ninety days were rotated away")
                .send("/report");
        vendor.send("/report/signature");
        vendor.look("report-en");
    }

    static void acceptReport(Desk handler, URI claim) {
        handler.open(at(claim, "/forensics/report"))
                .fill("/report/acceptance", "reason", "Complete; vector and scope follow from E-01")
                .send("/report/acceptance");
        leave(handler, claim, "FORENSIC_REPORT");
    }
}
