package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.asService;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import org.junit.jupiter.api.Test;

/** Changes of policies by their administrator. */
@RunningService
class ChangeResourcesTest extends ChangeFixture {

    @Test
    void previewsAnEndorsementThatChangesNothing() {
        preview(asPada(), "endorsements", retention("2027-06-01", 20_000_000))
                .then()
                .statusCode(200)
                .body("policyVersion", equalTo((int) version()))
                .body("premium.amount", equalTo("-501370"))
                .body("differences.field", contains("retention"))
                .body("differences[0].days.from", equalTo("2027-06-01"))
                .body("terms", hasSize(2));
        asPada().get("/api/policies/" + policy).then().body("versions", hasSize(1));
    }

    @Test
    void recordsAnEndorsementAndReadsBothTimeLines() {
        String before = "2026-11-22T02:59:59Z";
        record(asPada(), "endorsements", retention("2027-06-01", 20_000_000), version())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"" + version() + "\""))
                .body("sequence", equalTo(2))
                .body("premium.amount", equalTo("-501370"));
        asPada().get("/api/policies/%s?asOf=2027-06-01".formatted(policy))
                .then()
                .body("retention.amount", equalTo("20000000"))
                .body("writtenPremium.amount", equalTo("8998630"));
        asPada().get("/api/policies/%s?asOf=2027-05-31".formatted(policy))
                .then()
                .body("retention.amount", equalTo("10000000"));
        asPada().get("/api/policies/%s?asOf=2027-06-01&knownAt=%s".formatted(policy, before))
                .then()
                .statusCode(404);
        asPada().get("/api/policies/%s/transactions".formatted(policy))
                .then()
                .body("kind", contains("NEW_BUSINESS", "ENDORSEMENT"))
                .body("[1].changes.field", contains("retention"));
    }

    @Test
    void hasToSettleConflictsWithLaterChanges() {
        record(asPada(), "endorsements", retention("2027-06-01", 20_000_000), version());
        String early = retention("2027-03-01", 30_000_000);
        preview(asPada(), "endorsements", early)
                .then()
                .body("conflicts.field", contains("retention"))
                .body("conflicts[0].laterValue", equalTo("20000000"));
        record(asPada(), "endorsements", early, version())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cyberpas:problem:unsettled-conflicts"))
                .body("conflicts[0].on", equalTo("2027-06-01"));
        String settled = early.replace(
                "\"retention\"",
                "\"settlements\":[{\"field\":\"retention\",\"on\":\"2027-06-01\",\"take\":\"NEW\"}],\"retention\"");
        record(asPada(), "endorsements", settled, version()).then().statusCode(201);
        asPada().get("/api/policies/%s?asOf=2027-06-01".formatted(policy))
                .then()
                .body("retention.amount", equalTo("30000000"));
    }

    @Test
    void cancelsAndReinstates() {
        record(asPada(), "cancellation", CANCELLATION, version())
                .then()
                .statusCode(201)
                .body("premium.amount", equalTo("-4763014"));
        asPada().get("/api/policies/" + policy)
                .then()
                .body("endedOn", equalTo("2027-06-01"))
                .body("possible", hasItem("REINSTATEMENT"));
        asService()
                .get("/api/policies/%s/cover?on=2027-06-02".formatted(policy))
                .then()
                .body("status", equalTo("REPORTING"))
                .body("inForce", equalTo(false))
                .body("actsBefore", equalTo("2027-06-01"))
                .body("unchanged.from", equalTo("2027-06-01"))
                .body("parts.code", contains("PRIVACY_LIABILITY"));
        record(asPada(), "reinstatement", "{\"effectiveFrom\":\"2027-06-01\",\"reason\":\"not sold\"}", version())
                .then()
                .statusCode(201)
                .body("premium.amount", equalTo("4763014"));
        asService()
                .get("/api/policies/%s/cover?on=2027-06-02".formatted(policy))
                .then()
                .body("inForce", equalTo(true));
    }

    @Test
    void findsACancelledPolicyByItsState() {
        record(
                        asPada(),
                        "cancellation",
                        "{\"effectiveFrom\":\"2026-12-01\",\"reason\":\"in error\",\"returnBasis\":\"FLAT\"}",
                        version())
                .then()
                .statusCode(201)
                .body("premium.amount", equalTo("-9500000"));
        asPada().get("/api/policies?status=CANCELLED&search=" + policy).then().body("items.number", contains(policy));
        asPada().get("/api/policies?status=PENDING&search=" + policy).then().body("items", hasSize(0));
    }

    @Test
    void chargesForALimitThatWasReinstated() {
        String premium = """
                {"effectiveFrom":"2027-03-01","reason":"limit reinstated",
                 "premiums":[{"code":"%s","premium":{"amount":"%d","currency":"KRW"}}]}""";
        record(asPada(), "premium-adjustments", premium.formatted("DATA_RESTORATION", 500_000), version())
                .then()
                .statusCode(201)
                .body("premium.amount", equalTo("500000"));
        asPada().get("/api/policies/" + policy)
                .then()
                .body("writtenPremium.amount", equalTo("10000000"))
                .body("versions", hasSize(1));
        record(asPada(), "premium-adjustments", premium.formatted("PCI_ASSESSMENTS", 1), version())
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.premiums.PCI_ASSESSMENTS"));
        record(asPada(), "premium-adjustments", premium.formatted("DATA_RESTORATION", -10_000_001), version())
                .then()
                .statusCode(400)
                .body("errors[0].allowed", equalTo("at most 10000000"));
    }

    @Test
    void isToldWhatIsPossibleInstead() {
        record(asPada(), "reinstatement", "{\"effectiveFrom\":\"2027-06-01\",\"reason\":\"x\"}", version())
                .then()
                .statusCode(409)
                .body("state", equalTo("PENDING"))
                .body("legal", containsInAnyOrder("CANCELLATION", "ENDORSEMENT", "LAPSE", "REWRITE"));
    }

    @Test
    void cannotSellWhatIsReferred() {
        priced("REFERRED");
        preview(asPada(), "endorsements", retention("2027-06-01", 20_000_000))
                .then()
                .body("referrals", contains("Limit above capacity"));
        record(asPada(), "endorsements", retention("2027-06-01", 20_000_000), version())
                .then()
                .statusCode(403);
        record(
                        as(Tokens.user("seonu").roles(Roles.SENIOR_UNDERWRITER)),
                        "endorsements",
                        retention("2027-06-01", 20_000_000),
                        version())
                .then()
                .statusCode(201);
    }

    @Test
    void isToldWhenTheQuoteServiceDoesNotAnswer() {
        quotes.answer("POST", "/api/repricings", 500, "{}");
        record(asPada(), "endorsements", retention("2027-06-01", 20_000_000), version())
                .then()
                .statusCode(503);
    }

    @Test
    void isToldWhichFieldIsWrong() {
        record(asPada(), "endorsements", "{}", version())
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.effectiveFrom"));
        record(asPada(), "endorsements", retention("2027-06-01", 20).replace("KRW", "USD"), version())
                .then()
                .statusCode(400)
                .body("errors.path", hasItem(containsString("$.retention")));
        record(asPada(), "endorsements", retention("2028-06-01", 20), version())
                .then()
                .statusCode(400)
                .body("errors[0].allowed", equalTo("from 2026-12-01 to 2027-11-30"));
    }
}
