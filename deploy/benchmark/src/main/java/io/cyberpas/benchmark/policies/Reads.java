package io.cyberpas.benchmark.policies;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is read over REST: for each kind of read the paths that take turns. */
final class Reads {

    private static final String SOME_VERSIONS = """
            SELECT p.number, v.effective_from, to_char(v.recorded_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS known_at
            FROM policy p JOIN policy_version v ON v.policy_id = p.id
            WHERE p.id IN (SELECT id FROM policy ORDER BY random() LIMIT 500) ORDER BY random() LIMIT 500
            """;

    private final Map<String, List<String>> paths = new LinkedHashMap<>();

    private Reads() {}

    /** Reads of what is in the database; at each size the same questions. */
    static Map<String, List<String>> of(Connection database, LocalDate today) throws SQLException {
        Reads reads = new Reads();
        reads.single(database);
        reads.names();
        reads.filters(today);
        reads.renewals();
        reads.farPages(database);
        return reads.paths;
    }

    private void single(Connection database) throws SQLException {
        List<String> present = new ArrayList<>();
        List<String> asOf = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(SOME_VERSIONS)) {
            while (rows.next()) {
                String path = "/api/policies/" + rows.getString("number");
                present.add(path);
                asOf.add("%s?asOf=%s&knownAt=%s"
                        .formatted(path, rows.getString("effective_from"), rows.getString("known_at")));
            }
        }
        paths.put("one policy", present);
        paths.put("one policy, as of a day, as known at an instant", asOf);
    }

    private void names() {
        search("two Korean characters, one name in 28", "정보");
        search("two Korean characters, given name", "민준");
        search("middle of a Korean name, one in 300", "빛반도");
        search("Korean name, one in 5,000", "푸른솔협동");
        search("Korean name, one or two", "쪽빛너울");
        search("Latin, part of a word, one in 30", "tech");
        search("Latin, middle of a name, one in 5,000", "uixotic l");
        search("Latin name, one or two", "zwicky");
        search("a name that nobody has", "없는이름");
        list("common name within a brokerage", "search=" + encoded("정보") + "&brokerage=BYEOLBIT");
    }

    private void search(String title, String text) {
        list("name: " + title, "search=" + encoded(text));
    }

    private void filters(LocalDate today) {
        list("all", "");
        for (String status : List.of("PENDING", "IN_FORCE", "REPORTING", "CANCELLED", "LAPSED", "EXPIRED")) {
            list("status " + status, "status=" + status);
        }
        list("rare product", "product=MOBILE_PAYMENT");
        list("largest brokerage", "brokerage=HANBIT");
        list("smallest brokerage, in force", "brokerage=BYEOLBIT&status=IN_FORCE");
        list(
                "cover begins in a month",
                "beginsFrom=%s&beginsTo=%s".formatted(today.minusDays(200), today.minusDays(170)));
        list("cover ends within 60 days", "expiresFrom=%s&expiresTo=%s".formatted(today, today.plusDays(60)));
    }

    private void renewals() {
        paths.put("renewals due within 60 days", List.of("/api/renewals?due=60"));
        paths.put("renewals due, of the smallest brokerage", List.of("/api/renewals?due=60&broker=BYEOLBIT"));
        paths.put("renewals due, without an offer", List.of("/api/renewals?due=60&state=NONE"));
    }

    /** What follows half of all policies. */
    private void farPages(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM policy ORDER BY id OFFSET (SELECT count(*) / 2 FROM policy) LIMIT 1")) {
            row.next();
            list("page in the middle of all", "after=" + row.getString(1));
            list("page in the middle, status IN_FORCE", "status=IN_FORCE&after=" + row.getString(1));
            list(
                    "page in the middle of a common name",
                    "search=%s&after=%s".formatted(encoded("정보"), row.getString(1)));
        }
    }

    private void list(String title, String query) {
        paths.put(title, List.of("/api/policies?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
