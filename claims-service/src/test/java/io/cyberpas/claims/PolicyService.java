package io.cyberpas.claims;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.RemoteDouble.Answer;
import io.cyberpas.platform.testing.RemoteDouble.Request;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The policy service as tests see it: answers cover, takes limits. */
public final class PolicyService implements AutoCloseable {

    private static final AtomicInteger POLICIES = new AtomicInteger();

    private static final String COVER = """
            {"policyNumber":"%s","status":"%s","inForce":%s,"reason":%s,"product":"ENTERPRISE_CYBER","brokerage":"HANBIT",
             "insured":{"name":"%s","businessRegistrationNumber":"123-45-67890"},
             "period":{"from":"2025-12-01","to":"2027-12-01"},"currency":"KRW",
             "aggregateLimit":{"amount":"1000000000","currency":"KRW"},"aggregateRemaining":{"amount":"1000000000","currency":"KRW"},
             "retention":{"amount":"10000000","currency":"KRW"},
             "parts":[
              {"code":"DATA_RESTORATION","side":"FIRST_PARTY","trigger":"DISCOVERY","limit":{"amount":"300000000","currency":"KRW"},
               "remaining":{"amount":"300000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
               "waitingPeriodHours":null,"retroactiveDate":null},
              {"code":"BUSINESS_INTERRUPTION","side":"FIRST_PARTY","trigger":"DISCOVERY","limit":{"amount":"500000000","currency":"KRW"},
               "remaining":{"amount":"500000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
               "waitingPeriodHours":8,"retroactiveDate":null},
              {"code":"CYBER_EXTORTION","side":"FIRST_PARTY","trigger":"DISCOVERY","limit":{"amount":"100000000","currency":"KRW"},
               "remaining":{"amount":"100000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
               "waitingPeriodHours":null,"retroactiveDate":null},
              {"code":"PRIVACY_LIABILITY","side":"THIRD_PARTY","trigger":"CLAIMS_MADE","limit":{"amount":"1000000000","currency":"KRW"},
               "remaining":{"amount":"1000000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
               "waitingPeriodHours":null,"retroactiveDate":"2025-01-01"}]}
            """;

    private final RemoteDouble remote;

    private final Map<String, Long> taken = new ConcurrentHashMap<>();
    private final Map<String, Long> returned = new ConcurrentHashMap<>();
    private final Set<String> released = ConcurrentHashMap.newKeySet();
    private volatile Function<Request, Answer> erosions = _ -> new Answer(503, "{}");

    private PolicyService(RemoteDouble remote) {
        this.remote = remote;
    }

    public static PolicyService start() {
        var service = new PolicyService(RemoteDouble.start(PolicyServiceAddress.port()));
        service.remote.otherwise(
                request -> request.method().equals("PUT") ? service.erosions.apply(request) : new Answer(404, "{}"));
        return service;
    }

    public RemoteDouble remote() {
        return remote;
    }

    /** A policy in force that no other test uses. */
    public String policyInForce() {
        return policyInForce("한빛텔레콤 주식회사");
    }

    public String policyInForce(String insured) {
        return policy("IN_FORCE", true, "null", insured);
    }

    /** A policy in force that holds another part too, with the terms of restoration. */
    public String policyWith(String part) {
        var number = policyInForce();
        var terms =
                COVER.substring(COVER.indexOf("{\"code\":\"DATA_RESTORATION"), COVER.indexOf("{\"code\":\"BUSINESS"));
        var more = COVER.replace("\"parts\":[", "\"parts\":[" + terms.replace("DATA_RESTORATION", part));
        answer(number, more.formatted(number, "IN_FORCE", true, "null", "한빛텔레콤 주식회사"));
        return number;
    }

    /**
     * A policy of a household in yuan, and what the person is covered for.
     *
     * @param perEvent the most for one event; null for no such limit
     */
    public String household(String product, String perEvent, String perYear, String retention, boolean premiumPaid) {
        var number = "P-2026-%06d".formatted(POLICIES.incrementAndGet());
        var yuan = "{\"amount\":\"%s\",\"currency\":\"CNY\"}";
        householdCover(number, perYear, perYear, retention);
        remote.answer("GET", "/api/policies/" + number + "/person-cover", 200, """
                {"policyNumber":"%s","product":"%s","on":"2026-01-01","inForce":true,"period":{"from":"2025-01-01","to":"2028-01-01"},
                 "perYear":%s,"retention":%s,"parts":[{"code":"FUNDS_TRANSFER_LOSS"%s,"perYear":%s}],"premiumOverdue":%s}
                """.formatted(
                        number,
                        product,
                        yuan.formatted(perYear),
                        yuan.formatted(retention),
                        perEvent == null ? "" : ",\"perEvent\":" + yuan.formatted(perEvent),
                        yuan.formatted(perYear),
                        yuan.formatted(premiumPaid ? "0.00" : "12.00")));
        return number;
    }

    /** What the part of a household's policy insures, whatever its persons are covered for. */
    public void householdCover(String number, String perYear, String part, String retention) {
        var yuan = "{\"amount\":\"%s\",\"currency\":\"CNY\"}";
        answer(number, """
                {"policyNumber":"%s","status":"IN_FORCE","inForce":true,"brokerage":"HANBIT","insured":{"name":"Lin Qiuyue"},
                 "period":{"from":"2025-01-01","to":"2028-01-01"},"currency":"CNY","aggregateLimit":%s,"aggregateRemaining":%s,
                 "retention":%s,"parts":[{"code":"FUNDS_TRANSFER_LOSS","side":"FIRST_PARTY","trigger":"OCCURRENCE","limit":%s,
                  "remaining":%s,"retention":%s,"waitingPeriodHours":null,"retroactiveDate":null}]}
                """.formatted(
                        number,
                        yuan.formatted(perYear),
                        yuan.formatted(perYear),
                        yuan.formatted(retention),
                        yuan.formatted(part),
                        yuan.formatted(part),
                        yuan.formatted("0.00")));
    }

    /** A policy that ended before the day asked for. */
    public String expiredPolicy() {
        return policy("EXPIRED", false, "\"outside the period of cover\"", "한빛텔레콤 주식회사");
    }

    public void cover(String policy, String status, boolean inForce) {
        answer(policy, COVER.formatted(policy, status, inForce, "null", "한빛텔레콤 주식회사"));
    }

    /** Lets the cover of a policy end before a day, with extended reporting from that day on. */
    public void reportingSince(String policy, LocalDate end) {
        var covered = COVER.formatted(policy, "IN_FORCE", true, "null", "한빛텔레콤 주식회사");
        var reporting = COVER.formatted(
                        policy, "REPORTING", false, "\"Cover ended\",\"actsBefore\":\"" + end + "\"", "한빛텔레콤 주식회사")
                .replaceAll("(?s)\\{\"code\":\"[A-Z_]+\",\"side\":\"FIRST_PARTY\".*?\\},\\s+(?=\\{\"code\")", "");
        remote.answer("GET", "/api/policies/" + policy + "/cover", request -> {
            var on = LocalDate.parse(request.path().replaceAll(".*on=([0-9-]+).*", "$1"));
            return new Answer(200, on.isBefore(end) ? covered : reporting);
        });
    }

    /** Holds every limit asked for, takes what is confirmed and takes back what is reversed, each payment once. */
    public void takesLimits() {
        answersErosions(request -> {
            if (request.path().endsWith("/confirmation")) {
                var taking = JsonPath.from(request.body());
                taken.put(taking.getString("paymentId"), whole(taking.getString("amount.amount")));
            } else if (request.path().endsWith("/reversal")) {
                var payment = request.path().replaceAll(".*/erosions/([^/]+)/reversal", "$1");
                returned.put(payment, whole(JsonPath.from(request.body()).getString("amount.amount")));
            } else if (request.path().endsWith("/release")) {
                released.add(request.path().replaceAll(".*/reservations/([^/]+)/release", "$1"));
            }
            return new Answer(200, "{}");
        });
    }

    /** Lets a policy limit each event and, among that, what is paid of a ransom: with what an event left of them. */
    public void limitsEachEvent(String policy, String event, long eventLeft, long ransomLeft) {
        var standing = """
                {"code":"%s","kind":"%s","basis":"%s","parts":[],"limit":{"amount":"%d","currency":"KRW"},
                 "reserved":{"amount":"0","currency":"KRW"},"available":{"amount":"%d","currency":"KRW"},"reinstatementsLeft":0}""";
        remote.answer(
                "GET",
                "/api/policies/%s/limits/events/%s".formatted(policy, event),
                200,
                "["
                        + String.join(
                                ",",
                                standing.formatted("AGGREGATE", "LIMIT", "AGGREGATE", 1_000_000_000, 1_000_000_000),
                                standing.formatted("DATA_RESTORATION", "LIMIT", "AGGREGATE", 300_000_000, 300_000_000),
                                standing.formatted("EACH_EVENT", "LIMIT", "EVENT", 400_000_000, eventLeft),
                                standing.formatted("RANSOM", "SUBLIMIT", "AGGREGATE", 200_000_000, ransomLeft))
                        + "]");
    }

    public void answersErosions(Function<Request, Answer> by) {
        erosions = by;
    }

    /** What was taken of limits in all and not given back, in won. */
    public long taken() {
        return sum(taken) - sum(returned);
    }

    /** How many payments gave back what was held for them. */
    public int released() {
        return released.size();
    }

    private static long whole(String amount) {
        return new java.math.BigDecimal(amount).longValue();
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String policy(String status, boolean inForce, String reason, String insured) {
        var number = "P-2026-%06d".formatted(POLICIES.incrementAndGet());
        answer(number, COVER.formatted(number, status, inForce, reason, insured));
        return number;
    }

    private void answer(String number, String json) {
        remote.answer("GET", "/api/policies/" + number + "/cover", 200, json);
    }

    @Override
    public void close() {
        remote.close();
    }
}
