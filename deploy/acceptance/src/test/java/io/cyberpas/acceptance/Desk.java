package io.cyberpas.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Somebody at a browser of their own, signed in by Keycloak's page. */
final class Desk implements AutoCloseable {

    private static final int WIDE = 1400;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    /** Pictures show people what a page looks like and take a third of the time, so they are made where they are asked for. */
    private static final boolean PICTURED = Boolean.getBoolean("pictures");

    private final BrowserContext context;
    private final Page page;

    private Desk(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** Opens the page, is sent to the log-in page, signs in as the demo user and is sent back. */
    static Desk signIn(Browser browser, URI address, String user, String language) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT).setLocale(language));
        context.addCookies(
                List.of(new Cookie("lang", language).setUrl(address.resolve("/").toString())));
        Desk desk = new Desk(context);
        desk.page.navigate(address.toString());
        desk.page.locator("#username").fill(user);
        desk.page.locator("#password").fill(user + "-demo");
        desk.page.locator("#kc-login").click();
        desk.page.waitForURL(address.toString());
        return desk;
    }

    Page page() {
        return page;
    }

    Desk open(URI address) {
        Response response = page.navigate(address.toString());
        if (response != null && response.status() >= 400) {
            throw new AssertionError(address + " answered " + response.status() + ": " + page.title());
        }
        return this;
    }

    /** Fills the field of that name, in the form that is sent to an address with that ending. */
    Desk fill(String form, String name, String value) {
        field(form, name).fill(value);
        return this;
    }

    /** Fills every field of that name, as where each check has a note. */
    Desk fillEach(String form, String name, String value) {
        for (Locator each : form(form).locator("[name='" + name + "']").all()) {
            each.fill(value);
        }
        return this;
    }

    /** Chooses the same in every list of that name. */
    Desk chooseEach(String form, String name, String value) {
        for (Locator each : form(form).locator("select[name='" + name + "']").all()) {
            each.selectOption(value);
        }
        return this;
    }

    /** Puts a file into the field. */
    Desk attach(String form, String name, String fileName, String mediaType, String content) {
        field(form, name).setInputFiles(new FilePayload(fileName, mediaType, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Desk choose(String form, String name, String value) {
        field(form, name).selectOption(value);
        return this;
    }

    Desk check(String form, String name, String value) {
        form(form).locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    /** Begins an application for the product, where many forms send to the same address. */
    void begin(String product, String currency) {
        Locator form = page.locator("form[method=post]:has([name=product][value='" + product + "'])");
        if (form.locator("select[name=currency]").count() > 0) {
            form.locator("select[name=currency]").selectOption(currency);
        }
        form.locator("button[type=submit]").click();
        page.waitForURL("**/application/*");
        awaitSettled();
    }

    /** Whether the form has the field. */
    boolean has(String form, String name) {
        return form(form).locator("[name='" + name + "']").count() > 0;
    }

    /** Answers a question of the questionnaire, whatever kind of field it has; waits where further questions may follow. */
    Desk answer(String form, String code, JsonNode answer) {
        Locator question = form(form).locator("[data-question='" + code + "']");
        Runnable typing = () -> type(question, "answers." + code, answer);
        if (question.getAttribute("data-asks") == null) {
            typing.run();
        } else {
            page.waitForResponse(response -> response.request().method().equals("POST"), typing);
            awaitSettled();
        }
        return this;
    }

    private static void type(Locator question, String name, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(chosen ->
                    question.locator("[value='" + chosen.asText() + "']").check());
        } else if (answer.isBoolean()) {
            question.locator("[value='" + answer.asText() + "']").check();
        } else if (question.locator("select").count() > 0) {
            question.locator("select").selectOption(answer.asText());
        } else {
            Locator field = question.locator("[name='" + name + "']");
            field.fill(answer.asText());
            field.blur();
        }
    }

    /** Sends the form and awaits the page that follows; fails if the answer is a problem. */
    Desk send(String form) {
        Response answer =
                sendFor(form, response -> response.request().method().equals("GET") || response.status() >= 400);
        if (answer.status() >= 400) {
            throw new AssertionError(form + " answered " + answer.status() + ": "
                    + page.locator("#problems").innerText());
        }
        awaitSettled();
        return this;
    }

    /** Sends the form and stays: the answer itself is the page that follows, such as a preview. */
    Desk sendInPlace(String form) {
        Response answer = sendFor(form, response -> response.request().method().equals("POST"));
        if (answer.status() >= 300) {
            throw new AssertionError(form + " answered " + answer.status() + ": "
                    + page.locator("#problems").innerText());
        }
        awaitSettled();
        return this;
    }

    /** Sends the form and tells what the page says is wrong. */
    String sendInVain(String form) {
        sendFor(form, response -> response.status() >= 400);
        Locator problems = page.locator("#problems");
        assertThat(problems).not().isEmpty();
        return problems.innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Awaits a text on the page, which may come by itself. */
    Desk await(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** The last part of the page's path, such as the number of a quote. */
    String lastOfPath() {
        String path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Nothing is cut off or needs to be scrolled sideways on a telephone; keeps pictures of both widths where they are asked for. */
    Desk look(String name) {
        picture(name);
        return narrow(() -> {
            assertNothingOverflows();
            picture(name + "-narrow");
        });
    }

    /** Nothing is cut off or needs to be scrolled sideways on a telephone. */
    Desk assertFits() {
        return narrow(this::assertNothingOverflows);
    }

    private Desk narrow(Runnable look) {
        page.setViewportSize(NARROW, HEIGHT);
        look.run();
        page.setViewportSize(WIDE, HEIGHT);
        return this;
    }

    private void assertNothingOverflows() {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            throw new AssertionError(page.url() + " overflows on a narrow screen by " + overflow + " px");
        }
    }

    private void picture(String name) {
        if (PICTURED) {
            Path file = Path.of("target/pages", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Until htmx has put the answer and its address in place, with what the page asks for by itself. */
    void awaitSettled() {
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    private Response sendFor(String form, Predicate<Response> wanted) {
        Locator target = form(form);
        return page.waitForResponse(
                response -> response.request().resourceType().equals("xhr") && wanted.test(response),
                () -> button(target).click());
    }

    /** The one that stands out, else the first that can be seen. */
    private static Locator button(Locator form) {
        Locator standsOut = form.locator("button.btn-primary[type=submit]:visible");
        return standsOut.count() > 0
                ? standsOut.first()
                : form.locator("button[type=submit]:visible").first();
    }

    private Locator field(String form, String name) {
        Locator field = form(form).locator("[name='" + name + "']").first();
        open(field);
        return field;
    }

    /** The form, with what hides it opened. */
    private Locator form(String action) {
        Locator form =
                page.locator("form[method=post][action$='" + action + "']").first();
        open(form);
        return form;
    }

    private static void open(Locator element) {
        Locator hidden = element.locator("xpath=ancestor::details[not(@open)]");
        while (hidden.count() > 0) {
            hidden.first().locator("> summary").click();
        }
    }
}
