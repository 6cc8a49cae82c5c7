package io.cyberpas.policy.ledger;

import static io.cyberpas.policy.Service.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class LedgerResourceTest {
    private static final Tokens FIN = Tokens.user("fin").roles(Roles.FINANCE);
    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);
    private static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);

    @Inject
    GeneralLedger ledger;

    private String policy;

    @BeforeEach
    void book() {
        policy = "P-2032-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        Money amount = Money.of("12.50", "EUR");
        Booking booking = new Booking(
                LocalDate.parse("2032-04-01"),
                BookingKind.PREMIUM,
                UUID.randomUUID().toString(),
                policy,
                "Premium of " + policy,
                List.of(
                        Posting.debit(Account.PREMIUM_RECEIVABLE, amount),
                        Posting.credit(Account.WRITTEN_PREMIUM, amount)));
        QuarkusTransaction.requiringNew().run(() -> ledger.book(booking, Actor.system("test")));
    }

    @Nested
    class Finance {

        @Test
        void readsTheTrialBalanceOfAPeriod() {
            as(FIN).queryParam("from", "2032-04-01")
                    .queryParam("to", "2032-05-01")
                    .get("/api/ledger/trial-balance")
                    .then()
                    .statusCode(200)
                    .body("balances", is(true))
                    .body("lines.account", hasItem("WRITTEN_PREMIUM"))
                    .body("totals.find { it.debits.currency == 'EUR' }.difference.amount", equalTo("0.00"));
        }

        @Test
        void readsItAsAFile() {
            as(FIN).accept("text/csv")
                    .queryParam("from", "2032-04-01")
                    .get("/api/ledger/trial-balance.csv")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("trial-balance-2032-04-01-2033-01-01.csv"))
                    .body(startsWith("\uFEFFnumber,account,currency"))
                    .body(containsString("1110,PREMIUM_RECEIVABLE,EUR"));
        }

        @Test
        void readsTheEntriesOfAPolicyAndAnAccount() {
            as(FIN).queryParam("policy", policy)
                    .queryParam("account", "WRITTEN_PREMIUM")
                    .get("/api/ledger/entries")
                    .then()
                    .statusCode(200)
                    .body("items.size()", is(1))
                    .body("items[0].postings[1].side", equalTo("CREDIT"))
                    .body("items[0].postings[1].amount.amount", equalTo("12.50"));
        }

        @Test
        void isToldWhatIsWrongWithAQuestion() {
            as(FIN).queryParam("from", "soon")
                    .get("/api/ledger/trial-balance")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("from"));
            as(FIN).queryParam("from", "2026-05-01")
                    .queryParam("to", "2026-05-01")
                    .get("/api/ledger/trial-balance")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", equalTo("to"));
            as(FIN).queryParam("account", "PETTY_CASH")
                    .get("/api/ledger/entries")
                    .then()
                    .statusCode(400)
                    .body("errors[0].allowed", containsString("BANK"));
        }
    }

    @Nested
    class Auditor {

        @Test
        void asksWhetherTheLedgerBalances() {
            as(ADA).get("/api/ledger/check")
                    .then()
                    .statusCode(200)
                    .body("balances", is(true))
                    .body("unbalanced", is(0))
                    .body("entries", greaterThan(0));
        }
    }

    @Nested
    class Actuary {

        @Test
        void doesNotReadTheLedger() {
            as(ACTO).get("/api/ledger/trial-balance").then().statusCode(403);
            as(ACTO).get("/api/ledger/entries").then().statusCode(403);
        }
    }

    @Nested
    class Pages {

        @Test
        void showTheTrialBalanceAndItsCheckInEnglish() {
            page("en", "/ledger?from=2032-04-01&check=true")
                    .body(containsString("Premium receivable"))
                    .body(containsString("EUR "))
                    .body(containsString("The ledger balances"))
                    .body(containsString("0 do not balance"));
            page("en", "/ledger/entries?q=" + policy).body(containsString("Premium of " + policy));
        }

        @Test
        void showThemInKorean() {
            page("ko", "/ledger?from=2032-04-01")
                    .body(containsString("합계잔액시산표"))
                    .body(containsString("미수보험료"));
            page("ko", "/ledger/entries?q=" + policy).body(containsString("원수보험료"));
            given().auth()
                    .oauth2(FIN.token())
                    .cookie("lang", "ko")
                    .get("/ledger/trial-balance.csv?from=2032-04-01")
                    .then()
                    .statusCode(200)
                    .body(containsString("원수보험료"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "ko"})
        void lackNoWord(String language) {
            page(language, "/ledger?from=2032-04-01").body(not(containsString("NOT_FOUND")));
            page(language, "/ledger/entries").body(not(containsString("NOT_FOUND")));
        }

        private io.restassured.response.ValidatableResponse page(String language, String path) {
            return given().auth()
                    .oauth2(FIN.token())
                    .accept(ContentType.HTML)
                    .cookie("lang", language)
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }
}
