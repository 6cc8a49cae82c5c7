package io.cyberpas.claims.roster;

import io.cyberpas.claims.Caller;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files of victims, as tests send them for the first demand of a claim. */
public record RosterUpload(Caller caller, String claimPath) {

    /** Sends a file. */
    public Response send(byte[] csv) {
        return send("", UUID.randomUUID().toString(), csv);
    }

    public Response send(String query, String key, byte[] csv) {
        return caller.call()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv)
                .post(claimPath + "/demands/DEMAND-1/rosters" + query);
    }

    /** Sends a file and waits until it is loaded. */
    public JsonPath load(String csv) {
        return load(csv.getBytes(StandardCharsets.UTF_8));
    }

    public JsonPath load(byte[] csv) {
        int number = send(csv).then().statusCode(202).extract().path("number");
        return ended(number);
    }

    /** A file once it is not being loaded any more. */
    public JsonPath ended(int number) {
        for (int i = 0; i < 300; i++) {
            JsonPath roster = caller.read(claimPath + "/demands/DEMAND-1/rosters/" + number)
                    .extract()
                    .jsonPath();
            if (!roster.getString("status").equals("RUNNING")) {
                return roster;
            }
            pause();
        }
        throw new AssertionError("The roster is still being loaded");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
