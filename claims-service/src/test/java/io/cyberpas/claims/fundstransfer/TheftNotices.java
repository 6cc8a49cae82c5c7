package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.hash.Sha256;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notices of stolen money as tests send them: one transaction two days ago, with the record of the bank that shows it. */
final class TheftNotices {

    static final Instant BOOKED = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);

    private TheftNotices() {}

    static Map<String, Object> notice(String policy, String amount) {
        var reference = "TX-" + UUID.randomUUID().toString().substring(0, 13);
        var content = ("reference,bookedAt,amount,currency,counterAccount\n%s,%s,%s,CNY,622200008812\n"
                        .formatted(reference, BOOKED, amount))
                .getBytes(StandardCharsets.UTF_8);
        var notice = new HashMap<String, Object>();
        notice.put("policyNumber", policy);
        notice.put("accountKind", "PAYMENT_ACCOUNT");
        notice.put("cause", "STOLEN_ACCESS");
        notice.put("account", "6222021234567890");
        notice.put("institution", Map.of("code", "ICBKCNBJ", "name", "ICBC"));
        notice.put("awareAt", BOOKED.plusSeconds(3600).toString());
        notice.put("summary", "Somebody signed in at night");
        notice.put("notifier", Map.of("name", "Lin Qiuyue", "capacity", "INSURED", "phone", "13800138000"));
        notice.put(
                "transactions",
                List.of(Map.of(
                        "reference",
                        reference,
                        "bookedAt",
                        BOOKED.toString(),
                        "amount",
                        cny(amount),
                        "counterAccount",
                        "**** 8812")));
        notice.put(
                "record",
                Map.of(
                        "issuedAt", BOOKED.plusSeconds(1800).toString(),
                        "sha256", Sha256.of(content).hex(),
                        "content", Base64.getEncoder().encodeToString(content)));
        return notice;
    }

    static Map<String, String> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    static List<String> failing(JsonPath loss) {
        return loss.getList("checks.findAll { !it.holds }.rule");
    }
}
