package io.cyberpas.claims.payout.bank;

import io.cyberpas.claims.roster.Account;
import io.cyberpas.platform.money.Money;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a customer credit transfer initiation, pain.001.001.09 of ISO 20022, credit by credit as they come: one batch, all of it known by
 * the same message id however often it is written.
 */
public final class CreditTransfers implements AutoCloseable {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int MAX_NAME = 140;

    private final XMLStreamWriter xml;

    private CreditTransfers(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * What a message begins with.
     *
     * @param id at most 35 characters
     * @param transactions how many credits follow
     * @param sum of their amounts
     */
    public record Head(String id, Instant madeAt, int transactions, Money sum, LocalDate executeOn, Debtor debtor) {

        /** The id of the one batch of the message. */
        public String batch() {
            return id + "-1";
        }
    }

    /**
     * One credit.
     *
     * @param purpose what the creditor reads; nothing personal
     */
    public record Credit(String endToEndId, Money amount, Account account, String purpose) {}

    /** Begins a message. */
    public static CreditTransfers begin(OutputStream out, Head head) {
        try {
            CreditTransfers transfers =
                    new CreditTransfers(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
            transfers.head(head);
            return transfers;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Adds a credit. */
    public void credit(Credit credit) {
        try {
            open("CdtTrfTxInf");
            open("PmtId");
            text("InstrId", credit.endToEndId());
            text("EndToEndId", credit.endToEndId());
            end();
            open("Amt");
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", credit.amount().currency().getCurrencyCode());
            xml.writeCharacters(credit.amount().amount().toPlainString());
            end();
            end();
            bank("CdtrAgt", credit.account().bank());
            named("Cdtr", credit.account().holder());
            account("CdtrAcct", credit.account().number());
            open("RmtInf");
            text("Ustrd", credit.purpose());
            end();
            end();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Ends the message. */
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void head(Head head) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn");
        open("GrpHdr");
        text("MsgId", head.id());
        text(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        head.madeAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
        totals(head);
        named("InitgPty", head.debtor().name());
        end();
        open("PmtInf");
        text("PmtInfId", head.batch());
        text("PmtMtd", "TRF");
        text("BtchBookg", "true");
        totals(head);
        open("ReqdExctnDt");
        text("Dt", head.executeOn().toString());
        end();
        named("Dbtr", head.debtor().name());
        account("DbtrAcct", head.debtor().account());
        bank("DbtrAgt", head.debtor().bank());
    }

    private void totals(Head head) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(head.transactions()));
        text("CtrlSum", head.sum().amount().toPlainString());
    }

    private void named(String element, String name) throws XMLStreamException {
        open(element);
        boolean isWhole = name.length() <= MAX_NAME;
        int end = !isWhole && Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
        text("Nm", isWhole ? name : name.substring(0, end));
        end();
    }

    private void account(String element, String number) throws XMLStreamException {
        open(element);
        open("Id");
        open("Othr");
        text("Id", number);
        end();
        end();
        end();
    }

    private void bank(String element, String code) throws XMLStreamException {
        open(element);
        open("FinInstnId");
        open("ClrSysMmbId");
        text("MmbId", code);
        end();
        end();
        end();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static IllegalStateException failure(XMLStreamException e) {
        return new IllegalStateException("The file for the bank could not be written", e);
    }
}
