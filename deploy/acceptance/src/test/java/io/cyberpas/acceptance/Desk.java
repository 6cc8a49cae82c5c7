package io.cyberpas.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Somebody at a browser of their own, signed in by Keycloak's page. */
final class Desk implements AutoCloseable {

    private static final int WIDE = 1400;
    private static final int NARROW = 390;

    private final BrowserContext context;
    private final Page page;

    private Desk(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** Opens the page, is sent to the log-in page, signs in as the demo user and is sent back. */
    static Desk signIn(Browser browser, URI address, String user, String language) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDE, 900).setLocale(language));
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

    Desk picture(Path file, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        page.setViewportSize(WIDE, 900);
        return this;
    }

    /** Nothing is cut off or needs to be scrolled sideways on a telephone. */
    void assertFits() {
        page.setViewportSize(NARROW, 900);
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(WIDE, 900);
        if (((Number) overflow).intValue() > 0) {
            throw new AssertionError(page.url() + " overflows on a narrow screen by " + overflow + " px");
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Until htmx has put the answer and its address in place. */
    private void awaitSettled() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    private Response sendFor(String form, Predicate<Response> wanted) {
        Locator target = form(form);
        return page.waitForResponse(
                response -> response.request().resourceType().matches("xhr|fetch|document") && wanted.test(response),
                () -> target.locator("button[type=submit]").first().click());
    }

    private Locator field(String form, String name) {
        return form(form).locator("[name='" + name + "']").first();
    }

    /** The form, with what hides it opened. */
    private Locator form(String action) {
        Locator form =
                page.locator("form[method=post][action$='" + action + "']").first();
        Locator hidden = form.locator("xpath=ancestor::details[not(@open)]");
        while (hidden.count() > 0) {
            hidden.first().locator("> summary").click();
        }
        return form;
    }
}
