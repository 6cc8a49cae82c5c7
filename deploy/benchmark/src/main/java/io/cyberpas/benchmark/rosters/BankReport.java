package io.cyberpas.benchmark.rosters;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bank would report of a file: most credits settled, one of a hundred rejected, one of a thousand still under way. */
final class BankReport {

    private static final Pattern CREDIT = Pattern.compile("<EndToEndId>([^<]+)</EndToEndId>");
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>R-%1$s</MsgId><CreDtTm>2026-11-22T10:00:00+09:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>%1$s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts><OrgnlPmtInfId>%1$s-1</OrgnlPmtInfId>
            """;
    private static final String SETTLED =
            "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>\n";
    private static final String UNDER_WAY =
            "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSP</TxSts></TxInfAndSts>\n";
    private static final String REJECTED = """
            <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
            """;
    private static final String END = "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n";
    private static final int REJECTED_ONE_OF = 100;
    private static final int UNDER_WAY_ONE_OF = 1_000;
    private static final int BUFFER = 1 << 16;

    private BankReport() {}

    /** Writes the report of a file; returns how many credits it names. */
    static int write(String number, Path file, Path report) throws IOException {
        int count = 0;
        try (BufferedReader in = Files.newBufferedReader(file);
                BufferedWriter out = Files.newBufferedWriter(report)) {
            out.write(HEAD.formatted(number));
            StringBuilder waiting = new StringBuilder();
            char[] buffer = new char[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                waiting.append(buffer, 0, read);
                Matcher credit = CREDIT.matcher(waiting);
                int done = 0;
                while (credit.find()) {
                    out.write(told(++count).formatted(credit.group(1)));
                    done = credit.end();
                }
                waiting.delete(0, done);
            }
            out.write(END);
        }
        return count;
    }

    private static String told(int credit) {
        if (credit % REJECTED_ONE_OF == 0) {
            return REJECTED;
        }
        return credit % UNDER_WAY_ONE_OF == 1 ? UNDER_WAY : SETTLED;
    }
}
