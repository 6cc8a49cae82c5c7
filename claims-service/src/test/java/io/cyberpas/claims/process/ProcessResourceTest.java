package io.cyberpas.claims.process;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.vera;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ClaimsServiceTest
class ProcessResourceTest {

    @Test
    void staffReadTheWholeProcess() {
        hana().read("/api/process")
                .body("zone", equalTo("Asia/Seoul"))
                .body("stages", hasSize(13))
                .body("stages[0].clocks[0].length", equalTo(1))
                .body(
                        "stages[0].gate.condition",
                        contains("POLICY_IN_FORCE", "NOTICE_ACKNOWLEDGED", "DUPLICATES_REVIEWED"))
                .body("stages.find { it.stage == 'PAYMENT' }.clocks[0].source", equalTo("R"));
        ada().read("/api/process");
        assertThat(bora().get("/api/process").statusCode()).isEqualTo(403);
        assertThat(vera().get("/api/process").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"en,10 business days,Commercial Act,only where a ransom is demanded", "ko,10영업일,상법 제658조,금전 요구가 있을 때"})
    void thePageTellsItInBothLanguages(String language, String span, String law, String applies) {
        assertThat(new PageVisit(ada(), language).shown("/process")).contains(span, law, applies);
    }
}
