package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What a forensic firm does on a claim. */
final class ForensicFirm {

    static final String HASH_OF_IMAGE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private ForensicFirm() {}

    /** An image of a server comes into evidence and goes to the laboratory; its chain of custody holds. */
    static void preserve(Caller vendor, ClaimFile claim) {
        Instant acquired = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        String evidence = vendor.post(claim.at("/evidence"), """
                        {"label": "E-01", "kind": "DISK_IMAGE", "description": "Image of portal web server WEB-03",
                         "acquiredPlace": "Data centre Mapo, rack 12", "acquiredAt": "%s", "acquiredBy": "Vera Jung, SecuRen",
                         "sha256": "%s", "sizeBytes": 512110190592, "storageLocation": "SecuRen vault 2, shelf B",
                         "legalHold": true}""".formatted(acquired, HASH_OF_IMAGE))
                .expect(201)
                .text("/id");
        vendor.post(claim.at("/evidence/" + evidence + "/custody"), """
                        {"process": "ACQUISITION", "toCustodian": "Vera Jung, SecuRen", "place": "Data centre Mapo, rack 12",
                         "occurredAt": "%s", "note": "Write blocker, sealed bag 4471"}""".formatted(acquired))
                .expect(201);
        vendor.post(claim.at("/evidence/" + evidence + "/custody"), """
                        {"process": "TRANSFER", "fromCustodian": "Vera Jung, SecuRen", "toCustodian": "SecuRen laboratory",
                         "place": "Seoul, Gangnam laboratory", "occurredAt": "%s"}""".formatted(Instant.now()))
                .expect(201);
        assertThat(vendor.get(claim.at("/custody/verification"))
                        .expect(200)
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    /** The vendor reports and signs; nobody decides before another person has accepted the report. */
    static void report(Caller vendor, Caller handler, ClaimFile claim) {
        Answer empty = vendor.post(claim.at("/report"), "{}").expect(201);
        vendor.post(claim.at("/report/signature"), empty.etag(), "", Map.of()).expectProblem(409);
        Answer draft = vendor.put(claim.at("/report"), content(), Map.of("If-Match", empty.etag()))
                .expect(200);
        vendor.post(claim.at("/report/signature"), draft.etag(), "", Map.of()).expect(200);

        String decision = "{\"reason\": \"Complete; vector and scope follow from E-01\"}";
        String signed = vendor.get(claim.at("/report")).expect(200).etag();
        vendor.post(claim.at("/report/acceptance"), signed, decision, Map.of()).expectProblem(403);
        claim.decideCovered("DATA_RESTORATION", "90000000").expectProblem(409);
        handler.post(claim.at("/report/acceptance"), signed, decision, Map.of()).expect(200);
        assertThat(vendor.get(claim.at("/report/verification"))
                        .expect(200)
                        .at("/holds")
                        .asBoolean())
                .isTrue();
    }

    private static String content() {
        return Story.resource("forensic-report.json")
                .replace("${hash}", HASH_OF_IMAGE)
                .replace(
                        "${at}",
                        Instant.now()
                                .minusSeconds(30)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString());
    }
}
