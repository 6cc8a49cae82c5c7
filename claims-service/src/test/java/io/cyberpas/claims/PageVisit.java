package io.cyberpas.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody who reads the pages of the service in a language. */
public record PageVisit(Caller caller, String language) {

    private static final String WORDLESS = "(?s).*(NOT_FOUND|_\\$|\\{[a-z]+:[a-zA-Z]|\\{[a-z]+[.}]).*";

    public static PageVisit inEnglish(Caller caller) {
        return new PageVisit(caller, "en");
    }

    public static PageVisit inKorean(Caller caller) {
        return new PageVisit(caller, "ko");
    }

    /** A page as it is shown; no word of it is missing. */
    public String shown(String path) {
        String page = get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
        assertThat(page).as(path).doesNotMatch(WORDLESS);
        return page;
    }

    public Response get(String path) {
        return reader().get(path);
    }

    /** Sends a form once. */
    public Response send(String path, Map<String, ?> form) {
        var fields = new HashMap<String, Object>(form);
        fields.putIfAbsent("_key", UUID.randomUUID().toString());
        return reader().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    /** Sends a form with a file. */
    public Response upload(String path, Map<String, String> form, String field, String name, byte[] file) {
        RequestSpecification request = reader().redirects().follow(false).contentType(ContentType.MULTIPART);
        request.multiPart("_key", UUID.randomUUID().toString());
        form.forEach(request::multiPart);
        return request.multiPart(field, kept(name, file)).post(path);
    }

    /** A file on the disk: only of such a one the client announces the size, as browsers do. */
    public static File kept(String name, byte[] content) {
        try {
            Path file = Files.createTempDirectory("upload").resolve(name.isEmpty() ? "none" : name);
            Files.write(file, content);
            file.toFile().deleteOnExit();
            return file.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification reader() {
        return given().auth()
                .oauth2(caller.tokens().token())
                .accept(ContentType.HTML)
                .cookie("lang", language);
    }
}
