package io.cyberpas.claims.payout.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.roster.Account;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class BankMessagesTest {

    private static final Debtor DEBTOR = new Debtor("CyberPAS & Co", "00412345678901", "004");

    /** A status report as banks send it. */
    public static String report(String message, String file, @Nullable String groupStatus, String... credits) {
        StringBuilder xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-22T10:00:00+09:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
                """.formatted(message, file, groupStatus == null ? "" : "<GrpSts>" + groupStatus + "</GrpSts>"));
        if (credits.length > 0) {
            xml.append("<OrgnlPmtInfAndSts><OrgnlPmtInfId>").append(file).append("-1</OrgnlPmtInfId>");
            for (String credit : credits) {
                String[] parts = credit.split(" ");
                xml.append("<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>"
                        .formatted(
                                parts[0],
                                parts[1],
                                parts.length > 2 ? "<StsRsnInf><Rsn><Cd>" + parts[2] + "</Cd></Rsn></StsRsnInf>" : ""));
            }
            xml.append("</OrgnlPmtInfAndSts>");
        }
        return xml.append("</CstmrPmtStsRpt></Document>").toString();
    }

    /** Refuses what the schema of ISO 20022 refuses. */
    public static void validate(String schema, byte[] message) throws Exception {
        var url = BankMessagesTest.class.getResource("/" + schema + ".xsd");
        assertThat(url).isNotNull();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(url)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(message)));
    }

    @Test
    void filesAreValidByTheSchemaOfIso20022() throws Exception {
        byte[] file = file();

        validate("pain.001.001.09", file);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("<NbOfTxs>2</NbOfTxs>", "<CtrlSum>250001</CtrlSum>", "CyberPAS &amp; Co", "김가람");
        assertThat(file()).isEqualTo(file);
    }

    /** Characters beyond the first plane take two places, as validators count them. */
    @Test
    void namesLongerThanABankTakesAreCutBetweenCharacters() throws Exception {
        byte[] file = file("吉".repeat(139) + "𠮷𠮷");

        validate("pain.001.001.09", file);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("吉</Nm>").doesNotContain("𠮷");
    }

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() throws Exception {
        var out = new ByteArrayOutputStream();
        var head = head(1, Money.of("1234567.80", "CNY"));
        try (CreditTransfers transfers = CreditTransfers.begin(out, head)) {
            transfers.credit(new CreditTransfers.Credit(
                    "PM-2026-000001-1-1",
                    Money.of("1234567.80", "CNY"),
                    new Account("088", "110123456789", "Li Na"),
                    "C-2026-000001 PM-2026-000001"));
        }
        validate("pain.001.001.09", out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<InstdAmt Ccy=\"CNY\">1234567.80</InstdAmt>");
    }

    @Test
    void reportsAreReadInTheirOrder() throws Exception {
        String xml = report("R-1", "BF-2026-000001", "PART", "PM-2026-000001-1-1 ACSC", "PM-2026-000001-2-1 RJCT AC04");
        validate("pain.002.001.10", xml.getBytes(StandardCharsets.UTF_8));

        assertThat(told(xml))
                .containsExactly(
                        "R-1 2026-11-22T01:00:00Z BF-2026-000001 PART null",
                        "PM-2026-000001-1-1 ACSC null",
                        "PM-2026-000001-2-1 RJCT AC04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<Document/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'>&e;</Document>"
            })
    void whatIsNoReportIsRefused(String xml) {
        assertThatThrownBy(() -> told(xml)).isInstanceOf(InvalidInputException.class);
    }

    private static byte[] file() {
        return file("김가람");
    }

    private static CreditTransfers.Head head(int transactions, Money sum) {
        return new CreditTransfers.Head(
                "BF-2026-000001",
                Instant.parse("2026-11-22T01:02:03.456Z"),
                transactions,
                sum,
                LocalDate.of(2026, 11, 22),
                DEBTOR);
    }

    private static byte[] file(String holder) {
        var out = new ByteArrayOutputStream();
        try (CreditTransfers transfers = CreditTransfers.begin(out, head(2, Money.of(250_001, "KRW")))) {
            transfers.credit(credit("PM-2026-000001-1-1", 100_000, holder));
            transfers.credit(credit("PM-2026-000001-2-1", 150_001, "Lim, Jiwoo <& Co>"));
        }
        return out.toByteArray();
    }

    private static CreditTransfers.Credit credit(String id, long amount, String holder) {
        return new CreditTransfers.Credit(
                id,
                Money.of(amount, "KRW"),
                new Account("088", "110123456789", holder),
                "C-2026-000001 PM-2026-000001");
    }

    private static List<String> told(String xml) {
        List<String> told = new ArrayList<>();
        new StatusReportReading(ZoneId.of("Asia/Seoul"))
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new StatusReportReading.Told() {
                    @Override
                    public void message(
                            String id,
                            Instant at,
                            String original,
                            @Nullable BankStatus status,
                            @Nullable String reason) {
                        told.add(id + " " + at + " " + original + " " + status + " " + reason);
                    }

                    @Override
                    public void batch(BankStatus status, @Nullable String reason) {
                        told.add("batch " + status + " " + reason);
                    }

                    @Override
                    public void credit(String endToEndId, BankStatus status, @Nullable String reason) {
                        told.add(endToEndId + " " + status + " " + reason);
                    }
                });
        return told;
    }
}
