package io.cyberpas.claims.payout.bank;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a customer payment status report, pain.002 of ISO 20022, as a stream: whatever its length, one credit at a time is held. Document
 * types and entities are refused.
 */
public final class StatusReportReading {

    private static final String FILE = "$.file";
    private static final int MAX_ID = 35;

    private final ZoneId zone;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private @Nullable String messageId;
    private @Nullable Instant createdAt;
    private @Nullable String originalMessage;
    private @Nullable String groupStatus;
    private @Nullable String groupReason;
    private @Nullable String batchStatus;
    private @Nullable String batchReason;
    private @Nullable String endToEndId;
    private @Nullable String status;
    private @Nullable String reason;
    private boolean isHeadTold;

    /** @param zone of times that are written without an offset */
    public StatusReportReading(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes what the bank says, in the order of the file: the message first. */
    public interface Told {

        /**
         * Of the message as a whole.
         *
         * @param status null if it is said of the single credits only
         */
        void message(
                String id,
                Instant createdAt,
                String originalMessage,
                @Nullable BankStatus status,
                @Nullable String reason);

        /** Of a batch, all of whose credits are meant. */
        void batch(BankStatus status, @Nullable String reason);

        /** Of one credit. */
        void credit(String endToEndId, BankStatus status, @Nullable String reason);
    }

    /** @throws InvalidInputException if it is no such report */
    public void read(InputStream content, Told told) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml, told);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> end(told);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused("declares a document type", "a message without one");
                    default -> {}
                }
            }
        } catch (XMLStreamException malformed) {
            throw refused("cannot be read as XML", "a status report pain.002");
        }
        if (!isHeadTold) {
            throw refused("is no status report", "pain.002 of ISO 20022");
        }
    }

    private void start(XMLStreamReader xml, Told told) {
        String name = xml.getLocalName();
        if (path.isEmpty()
                && (!name.equals("Document")
                        || !String.valueOf(xml.getNamespaceURI())
                                .startsWith("urn:iso:std:iso:20022:tech:xsd:pain.002."))) {
            throw refused("is no status report", "pain.002 of ISO 20022");
        }
        if (name.equals("OrgnlPmtInfAndSts")) {
            tellHead(told);
            batchStatus = null;
            batchReason = null;
        }
        if (name.equals("TxInfAndSts")) {
            tellHead(told);
            tellBatch(told);
            endToEndId = null;
            status = null;
            reason = null;
        }
        path.push(name);
        text.setLength(0);
    }

    private void end(Told told) {
        String name = path.pop();
        String parent = path.isEmpty() ? "" : path.peek();
        String value = text.toString().strip();
        switch (name) {
            case "MsgId" -> messageId = parent.equals("GrpHdr") ? id(name, value) : messageId;
            case "CreDtTm" -> createdAt = parent.equals("GrpHdr") ? instant(value) : createdAt;
            case "OrgnlMsgId" ->
                originalMessage = parent.equals("OrgnlGrpInfAndSts") ? id(name, value) : originalMessage;
            case "GrpSts" -> groupStatus = value;
            case "PmtInfSts" -> batchStatus = value;
            case "OrgnlEndToEndId" -> endToEndId = parent.equals("TxInfAndSts") ? id(name, value) : endToEndId;
            case "TxSts" -> status = value;
            case "Cd", "Prtry" -> code(parent, value);
            case "TxInfAndSts" -> tellCredit(told);
            case "OrgnlGrpInfAndSts" -> tellHead(told);
            default -> {}
        }
        text.setLength(0);
        if (name.equals("OrgnlPmtInfAndSts")) {
            tellBatch(told);
        }
    }

    private void code(String parent, String value) {
        if (!parent.equals("Rsn")) {
            return;
        }
        if (isOf("TxInfAndSts")) {
            reason = value;
        } else if (isOf("OrgnlPmtInfAndSts")) {
            batchReason = value;
        } else if (isOf("OrgnlGrpInfAndSts")) {
            groupReason = value;
        }
    }

    /** Once a batch, before its single credits: its reason follows its status. */
    private void tellBatch(Told told) {
        if (batchStatus != null) {
            told.batch(known(batchStatus), batchReason);
            batchStatus = null;
        }
    }

    private void tellHead(Told told) {
        if (isHeadTold) {
            return;
        }
        if (messageId == null || createdAt == null || originalMessage == null) {
            throw refused("lacks MsgId, CreDtTm or OrgnlMsgId", "pain.002 of ISO 20022");
        }
        isHeadTold = true;
        told.message(
                messageId, createdAt, originalMessage, groupStatus == null ? null : known(groupStatus), groupReason);
    }

    private void tellCredit(Told told) {
        if (endToEndId == null || status == null) {
            throw refused("names a credit without OrgnlEndToEndId or TxSts", "both");
        }
        told.credit(endToEndId, known(status), reason);
    }

    private boolean isOf(String ancestor) {
        return path.contains(ancestor);
    }

    private static BankStatus known(String code) {
        return BankStatus.of(code)
                .orElseThrow(() -> refused("names an unknown status " + shortened(code), "such as ACSC or RJCT"));
    }

    private static String id(String name, String value) {
        if (value.isEmpty() || value.length() > MAX_ID) {
            throw refused("has no " + name + " of 1 to 35 characters", "pain.002 of ISO 20022");
        }
        return value;
    }

    private Instant instant(String value) {
        try {
            return value.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).atZone(zone).toInstant();
        } catch (DateTimeException _) {
            throw refused("has a CreDtTm that is no time", "such as 2026-11-22T09:30:00+09:00");
        }
    }

    private static String shortened(String value) {
        return value.length() > 10 ? value.substring(0, 10) + "…" : value;
    }

    private static InvalidInputException refused(String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(FILE, problem, allowed));
    }
}
