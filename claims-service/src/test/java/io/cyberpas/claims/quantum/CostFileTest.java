package io.cyberpas.claims.quantum;

import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostFileTest {

    private static final String HEADING =
            "supplier,invoiceNumber,invoicedOn,description,part,amount,currency,evidence\n";
    private static final String LINE =
            "주식회사 데이터복구,DR-1,2027-01-15,\"Servers, two\",DATA_RESTORATION,48000000,KRW,E-03;E-04\n";

    @Test
    void isReadInUtf8AndAsKoreanSpreadsheetsWriteIt() {
        for (byte[] content : List.of(
                (HEADING + LINE).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + HEADING + LINE).getBytes(StandardCharsets.UTF_8),
                (HEADING + LINE).getBytes(Charset.forName("MS949")))) {
            CostLine line = CostFile.read(content).getFirst();
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.invoice().supplier()).isEqualTo("주식회사 데이터복구");
            assertThat(line.invoice().part()).isEqualTo(CoveragePart.DATA_RESTORATION);
            assertThat(line.invoice().claimed()).isEqualTo(krw(48_000_000));
            assertThat(line.invoice().evidence()).containsExactly("E-03", "E-04");
        }
    }

    @Test
    void namesEveryLineAndColumnThatIsWrong() {
        String wrong =
                ",DR-2,yesterday,x,LUNCH,-,KRW,\nA,DR-3,2027-01-15,x,DATA_RESTORATION,1.5,KRW,\nA,DR-4,2027-01-15,x,DATA_RESTORATION,1,ZZZ,\n";
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> CostFile.read((HEADING + wrong).getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactly(
                        "line 2, supplier",
                        "line 2, invoicedOn",
                        "line 2, part",
                        "line 2, amount",
                        "line 3, amount",
                        "line 4, currency");
    }

    @Test
    void isRefusedWhenItIsNone() {
        for (String text : List.of("", "a,b\n1,2\n", HEADING, "supplier\n\"open")) {
            assertThat(catchThrowableOfType(
                            InvalidInputException.class, () -> CostFile.read(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text)
                    .isNotNull();
        }
        assertThat(catchThrowableOfType(
                        InvalidInputException.class, () -> CostFile.read(new byte[] {(byte) 0xff, (byte) 0xff, 0})))
                .isNotNull();
    }
}
