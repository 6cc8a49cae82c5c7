package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.vera;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.PolicyService;
import io.cyberpas.claims.forensics.Forensics;
import io.cyberpas.claims.roster.RosterUpload;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A claim led from its notice through the stages, as tests tell it: a portal leak with an invoice and ten victims. */
public final class ClaimStory {

    private final String number;

    private ClaimStory(String number) {
        this.number = number;
    }

    public static ClaimStory notifiedBy(Caller broker, PolicyService policies) {
        return new ClaimStory(broker.notifyUnder(policies.policyInForce()));
    }

    public static ClaimStory notifiedUnder(String policy) {
        return new ClaimStory(bora().notifyUnder(policy));
    }

    /** A claim under another part beside the usual ones. */
    public static ClaimStory notifiedUnder(String policy, String part) {
        var notice = Caller.notice(policy);
        notice.put("suspectedParts", List.of(part, "DATA_RESTORATION", "PRIVACY_LIABILITY"));
        return new ClaimStory(bora().create("/api/claims", notice)
                .then()
                .statusCode(201)
                .extract()
                .path("number"));
    }

    /** A claim that stands in the payment stage with 120 million granted for restoration and 1.1 for the victims. */
    public static ClaimStory readyToPay(PolicyService policies) {
        return notifiedBy(bora(), policies)
                .acknowledged()
                .triaged()
                .vendorAppointed()
                .evidencePreserved()
                .dutiesAnswered()
                .coverReviewed()
                .reportAccepted()
                .costAssessed()
                .demandAssessed()
                .decided();
    }

    public String number() {
        return number;
    }

    public String path(String rest) {
        return "/api/claims/" + number + rest;
    }

    public ClaimStory acknowledged() {
        hana().changeClaim(number, "acknowledgement", "").then().statusCode(200);
        return leave("FIRST_NOTICE");
    }

    public ClaimStory triaged() {
        hana().changeClaim(number, "triage", triage(false)).then().statusCode(200);
        hana().call()
                .body(resource("/veris/portal-leak.json"))
                .put(path("/incident"))
                .then()
                .statusCode(201);
        return leave("TRIAGE");
    }

    public static Map<String, Object> triage(boolean extortionDemanded) {
        return Map.of(
                "severity",
                "HIGH",
                "jurisdictions",
                List.of("KR"),
                "traits",
                List.of("COMMUNICATIONS_PROVIDER", "PERSONAL_DATA_LEAKED", "UNLAWFUL_ACCESS"),
                "affectedSubjects",
                90_000,
                "extortionDemanded",
                extortionDemanded);
    }

    public ClaimStory vendorAppointed() {
        forensics().appoint("SECUREN");
        return leave("PANEL");
    }

    public ClaimStory evidencePreserved() {
        var item = forensics().register("E-01", Forensics.HASH);
        forensics().log(item, "COLLECTION", null, "Vera Jung");
        return leave("PRESERVATION");
    }

    /** Files every open duty in full, once everything its notice needs is stated. */
    public ClaimStory dutiesFiled() {
        return FiledDuties.of(this);
    }

    /** States what is to be said in a field of the notices. */
    public void stated(String field) {
        hana().call()
                .body(Map.of("text", "개인정보보호팀에서 확인한 내용", "language", "ko"))
                .put(path("/notice-statements/" + field))
                .then()
                .statusCode(200);
    }

    public ClaimStory dutiesAnswered() {
        return dutiesFiled().leave("NOTIFICATION");
    }

    public ClaimStory coverReviewed() {
        hana().create(path("/cover-reviews"), review("HOLDS", null)).then().statusCode(201);
        return leave("PROVISIONAL_COVERAGE");
    }

    /** A review that finds the same on every check. */
    public static Map<String, Object> review(String finding, String reservation) {
        var findings = Stream.of("TRIGGER", "RETROACTIVE_DATE", "PERIOD", "PRIOR_KNOWLEDGE", "WAITING_PERIOD")
                .map(check -> Map.of("check", check, "finding", finding, "note", "By the policy schedule"))
                .toList();
        return reservation == null
                ? Map.of("memo", "Discovered within the period", "findings", findings)
                : Map.of("memo", "Doubtful", "findings", findings, "reservationOfRights", reservation);
    }

    public ClaimStory reportAccepted() {
        vera().create(path("/report"), Forensics.report("E-01", Forensics.HASH))
                .then()
                .statusCode(201);
        forensics().sign(forensics().version());
        forensics()
                .change(mina(), "acceptance", forensics().version(), Map.of("reason", "Complete"))
                .then()
                .statusCode(200);
        return leave("FORENSIC_REPORT");
    }

    public ClaimStory costAssessed() {
        var invoice = Map.of(
                "supplier", "주식회사 데이터복구",
                "invoiceNumber", "DR-2026-0417",
                "invoicedOn", "2026-02-15",
                "description", "Restoration of the customer database",
                "part", "DATA_RESTORATION",
                "claimed", krw(130_000_000),
                "evidence", List.of("E-01"));
        hana().create(path("/costs"), invoice).then().statusCode(201);
        hana().call()
                .header("If-Match", "\"0\"")
                .body(Map.of("assessed", krw(120_000_000), "reason", "Betterment taken off"))
                .put(path("/costs/COST-1/assessment"))
                .then()
                .statusCode(200);
        return leave("FIRST_PARTY_QUANTUM");
    }

    public ClaimStory demandAssessed() {
        var demand = Map.of(
                "kind", "CONSOLATION_MONEY",
                "claimants", "Victims represented by law firm Haedong",
                "part", "PRIVACY_LIABILITY",
                "madeOn", "2026-03-01",
                "basis", "Collective mediation 2026-14");
        hana().create(path("/demands"), demand).then().statusCode(201);
        new RosterUpload(hana(), path("")).load(resource("/roster/ten-victims.csv"));
        var version =
                hana().read(path("/demands/DEMAND-1")).extract().jsonPath().getLong("version");
        var assessment = Map.of(
                "standing",
                "ESTABLISHED",
                "faultPercent",
                100,
                "amount",
                krw(1_100_000),
                "reason",
                "Fault is presumed");
        hana().call()
                .header("If-Match", "\"" + version + "\"")
                .body(assessment)
                .put(path("/demands/DEMAND-1/assessment"))
                .then()
                .statusCode(200);
        return leave("LIABILITY");
    }

    public ClaimStory decided() {
        decide("DATA_RESTORATION", "COVERED", 120_000_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201);
        decide("PRIVACY_LIABILITY", "COVERED", 1_100_000, "DOES_NOT_APPLY")
                .then()
                .statusCode(201);
        return leave("COVERAGE_DECISION");
    }

    /** A decision that answers every exclusion alike, with the particulars that are asked for. */
    public Response decide(String part, String outcome, long granted, String answer) {
        return Decisions.decide(this, part, outcome, granted, answer, true);
    }

    /** The same without any particulars. */
    public Response decideBare(String part, String outcome, long granted, String answer) {
        return Decisions.decide(this, part, outcome, granted, answer, false);
    }

    public Response reserve(String part, long total) {
        return hana().create(
                        path("/reserves"),
                        Map.of("part", part, "kind", "INDEMNITY", "amount", krw(total), "reason", "As granted"));
    }

    public Response propose(String reference, long gross) {
        return hana().create(
                        path("/payments"), Map.of("reference", reference, "amount", krw(gross), "note", "As assessed"));
    }

    /** Proposes a payment and gives its number. */
    public String proposed(String reference, long gross) {
        return propose(reference, gross).then().statusCode(201).extract().path("number");
    }

    public Response approve(Caller approver, String payment) {
        var version =
                approver.read(path("/payments/" + payment)).extract().jsonPath().getLong("version");
        return approver.change(path("/payments/" + payment + "/approval"), version, "");
    }

    /** The status of a payment once its limit is taken and the bank has executed it, or it is refused. */
    public String settled(String payment) throws InterruptedException {
        if (!limited(payment).equals("LIMIT_TAKEN")) {
            return limited(payment);
        }
        var execution =
                Map.of("paidOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString(), "bankReference", "KB-" + payment);
        return fin().call()
                .body(execution)
                .post(path("/payments/" + payment + "/execution"))
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    /** The status of a payment once the policy service has answered. */
    public String limited(String payment) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var view = hana().read(path("/payments/" + payment)).extract().jsonPath();
            var isAnswered = !Set.of("PENDING", "REFUSED").contains(String.valueOf(view.getString("limit")));
            var held = "PROPOSED".equals(view.getString("status")) && isAnswered;
            if (held || !Set.of("PROPOSED", "APPROVED").contains(view.getString("status"))) {
                return view.getString("status");
            }
            Thread.sleep(100);
        }
        return "PENDING";
    }

    public ClaimStory leave(String stage) {
        hana().complete(number, stage).then().statusCode(200);
        return this;
    }

    public static Map<String, String> krw(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "KRW");
    }

    private Forensics forensics() {
        return new Forensics(number);
    }

    private static String resource(String name) {
        try (var stream = ClaimStory.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
