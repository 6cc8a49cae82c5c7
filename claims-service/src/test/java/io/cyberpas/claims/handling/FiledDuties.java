package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.hana;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The open duties of a claim, filed in full. */
final class FiledDuties {

    private FiledDuties() {}

    static ClaimStory of(ClaimStory story) {
        List<Map<String, Object>> duties =
                hana().read(story.path("/duties")).extract().jsonPath().getList("findAll { it.status == 'OPEN' }");
        for (var duty : duties) {
            var path = story.path("/duties/" + duty.get("code"));
            List<String> missing = hana().read(path + "/notice").extract().path("missing");
            missing.forEach(story::stated);
            var version = ((Number) duty.get("version")).longValue();
            var filing =
                    Map.of("receipt", "KISA-2026-0412", "filedAt", Instant.now().toString());
            hana().change(path + "/filing", version, filing).then().statusCode(200);
        }
        return story;
    }
}
