package io.cyberpas.claims;

import static io.restassured.RestAssured.given;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who calls the service, as tests tell it. */
public record Caller(Tokens tokens) {

    public static Caller bora() {
        return new Caller(Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT"));
    }

    public static Caller minho() {
        return new Caller(Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE"));
    }

    public static Caller hana() {
        return new Caller(Tokens.user("hana").roles(Roles.CLAIMS_HANDLER));
    }

    public static Caller haru() {
        return new Caller(Tokens.user("haru").roles(Roles.CLAIMS_HANDLER));
    }

    public static Caller mina() {
        return new Caller(Tokens.user("mina").roles(Roles.CLAIMS_MANAGER));
    }

    public static Caller fin() {
        return new Caller(Tokens.user("fin").roles(Roles.FINANCE));
    }

    public static Caller vera() {
        return new Caller(Tokens.user("vera").roles(Roles.FORENSIC_VENDOR).vendor("SECUREN"));
    }

    public static Caller nari() {
        return new Caller(Tokens.user("nari").roles(Roles.FORENSIC_VENDOR).vendor("NARU"));
    }

    public static Caller cora() {
        return new Caller(Tokens.user("cora").roles(Roles.COUNSEL).vendor("HAEDEUN"));
    }

    /** Negotiator and crisis consultant. */
    public static Caller jun() {
        return new Caller(Tokens.user("jun").roles(Roles.ADVISER).vendor("ORUM"));
    }

    /** Forensic accountant. */
    public static Caller sumi() {
        return new Caller(Tokens.user("sumi").roles(Roles.ADVISER).vendor("MIDEUM"));
    }

    /** A second claims manager. */
    public static Caller moon() {
        return new Caller(Tokens.user("moon").roles(Roles.CLAIMS_MANAGER));
    }

    public static Caller ada() {
        return new Caller(Tokens.user("ada").roles(Roles.AUDITOR));
    }

    public static Caller uma() {
        return new Caller(Tokens.user("uma").roles(Roles.UNDERWRITER));
    }

    public RequestSpecification call() {
        return given().auth().oauth2(tokens.token()).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return call().get(path);
    }

    /** A call that creates, with a key of its own. */
    public Response create(String path, Object body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** A change of the version read before. */
    public Response change(String path, long version, Object body) {
        return call().header("If-Match", "\"" + version + "\"").body(body).post(path);
    }

    public ValidatableResponse read(String path) {
        return get(path).then().statusCode(200);
    }

    /** The present version of a claim. */
    public long version(String claim) {
        return read("/api/claims/" + claim).extract().jsonPath().getLong("version");
    }

    /** A change of a claim at its present version. */
    public Response changeClaim(String claim, String verb, Object body) {
        return change("/api/claims/" + claim + "/" + verb, version(claim), body);
    }

    /** Leaves a stage. */
    public Response complete(String claim, String stage) {
        return changeClaim(
                claim,
                "stages/" + stage + "/completion",
                Map.of("reason", "All of it is there", "evidence", List.of()));
    }

    /** A notice of loss with all that is needed. */
    public static Map<String, Object> notice(String policy) {
        var notice = new HashMap<String, Object>();
        notice.put("policyNumber", policy);
        notice.put("awareAt", Instant.now().minus(Duration.ofHours(3)).toString());
        notice.put("occurredOn", "2026-01-18");
        notice.put("summary", "고객센터 홈페이지에서 고객번호를 무작위로 대입하여 개인정보를 조회함");
        notice.put(
                "notifier",
                Map.of(
                        "name", "김보라",
                        "capacity", "BROKER",
                        "email", "bora@hanbit.example",
                        "phone", "02-1234-5678"));
        notice.put("suspectedParts", List.of("DATA_RESTORATION", "PRIVACY_LIABILITY"));
        return notice;
    }

    /** Notifies a loss and gives the claim's number. */
    public String notifyUnder(String policy) {
        return create("/api/claims", notice(policy))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
