package io.cyberpas.claims.forensics.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.forensics.storage.SignatureV4.Request;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against the examples of the S3 documentation, "Signature Calculations for the Authorization Header". */
class SignatureV4Test {

    private static final String HOST = "examplebucket.s3.amazonaws.com";

    private final SignatureV4 signatures =
            new SignatureV4("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    @Test
    void readingPartOfAnObject() {
        assertThat(signatures.fault(request(
                        "GET",
                        "/test.txt",
                        "",
                        "",
                        Map.of("range", "bytes=0-9"),
                        "host;range;x-amz-content-sha256;x-amz-date",
                        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")))
                .isEmpty();
    }

    @Test
    void writingAnObject() {
        assertThat(signatures.fault(request(
                        "PUT",
                        "/test%24file.text",
                        "",
                        "Welcome to Amazon S3.",
                        Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY"),
                        "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")))
                .isEmpty();
    }

    @Test
    void askingWithAQuery() {
        assertThat(signatures.fault(request(
                        "GET",
                        "/",
                        "lifecycle",
                        "",
                        Map.of(),
                        "host;x-amz-content-sha256;x-amz-date",
                        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")))
                .isEmpty();
        assertThat(signatures.fault(request(
                        "GET",
                        "/",
                        "prefix=J&max-keys=2",
                        "",
                        Map.of(),
                        "host;x-amz-content-sha256;x-amz-date",
                        "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")))
                .isEmpty();
    }

    @Test
    void whatIsChangedOnTheWayIsFound() {
        Request right = request(
                "GET",
                "/test.txt",
                "",
                "",
                Map.of("range", "bytes=0-9"),
                "host;range;x-amz-content-sha256;x-amz-date",
                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        Map<String, String> longer = new TreeMap<>(right.headers());
        longer.put("range", "bytes=0-99");
        Map<String, String> unsigned = new TreeMap<>(right.headers());
        unsigned.put("x-amz-acl", "public-read");

        assertThat(signatures.fault(new Request("DELETE", right.path(), "", right.headers(), right.body())))
                .contains("SignatureDoesNotMatch");
        assertThat(signatures.fault(new Request("GET", "/other.txt", "", right.headers(), right.body())))
                .contains("SignatureDoesNotMatch");
        assertThat(signatures.fault(new Request("GET", right.path(), "", longer, right.body())))
                .contains("SignatureDoesNotMatch");
        assertThat(signatures.fault(new Request("GET", right.path(), "", unsigned, right.body())))
                .contains("AccessDenied");
        assertThat(signatures.fault(new Request("GET", right.path(), "", right.headers(), new byte[1])))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("XAmzContentSHA256Mismatch"));
        assertThat(new SignatureV4("AKIAIOSFODNN7EXAMPLE", "another").fault(right))
                .contains("SignatureDoesNotMatch");
    }

    private static Request request(
            String method,
            String path,
            String query,
            String body,
            Map<String, String> more,
            String signed,
            String signature) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new TreeMap<>(more);
        headers.put("host", HOST);
        headers.put("x-amz-date", "20130524T000000Z");
        headers.put("x-amz-content-sha256", HexFormat.of().formatHex(SignatureV4.sha256(bytes)));
        headers.put(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=%s,Signature=%s"
                        .formatted(signed, signature));
        return new Request(method, path, query, headers, bytes);
    }
}
