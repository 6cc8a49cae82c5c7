package io.cyberpas.claims.authority;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class AuthorityResourceTest {

    @Test
    void everybodyOfTheInsurerReadsWhoDecides() {
        String coverage = "find { it.act == 'COVERAGE' }.";
        hana().read("/api/authority?on=2027-01-01")
                .body("$", hasSize(Act.values().length))
                .body(coverage + "source", equalTo("P"))
                .body(coverage + "levels[1].confirmedBy", contains("claims-manager"))
                .body(coverage + "levels[1].upTo.find { it.currency == 'KRW' }.amount", equalTo("1000000000"))
                .body(coverage + "levels[2].upTo", hasSize(0));
        bora().get("/api/authority").then().statusCode(403);
        assertThat(PageVisit.inKorean(hana()).shown("/process/authority"))
                .contains("결재 권한", "구상 일부 포기", "2 × 보상 책임자", "금액 제한 없음");
        assertThat(PageVisit.inEnglish(hana()).shown("/process/authority"))
                .contains("Who decides on what", "any amount", "nobody else");
    }
}
