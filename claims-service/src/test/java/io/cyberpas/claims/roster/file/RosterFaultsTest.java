package io.cyberpas.claims.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with files and their lines. */
class RosterFaultsTest {

    private final ReadRoster roster = new ReadRoster();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',1987-04-25,010-1234-5678,,,,,,Y,'|name MISSING",
                "'123,1987-04-25,010-1234-5678,,,,,,Y,'|name NOT_A_NAME",
                "'가람,1987-13-25,010-1234-5678,,,,,,Y,'|birth_date NOT_A_DATE",
                "'가람,1987-02-29,010-1234-5678,,,,,,Y,'|birth_date NOT_A_DATE",
                "'가람,2099-01-01,010-1234-5678,,,,,,Y,'|birth_date NOT_A_DATE",
                "'가람,25.04.1987,010-1234-5678,,,,,,Y,'|birth_date NOT_A_DATE",
                "'가람,1987-04-25,123,,,,,,Y,'|phone NOT_A_PHONE",
                "'가람,1987-04-25,,,,,,,Y,'|phone NO_CONTACT",
                "'가람,1987-04-25,,garam.example,,,,,Y,'|email NOT_AN_EMAIL",
                "'가람,1987-04-25,010-1234-5678,,999,1234567,,,Y,'|bank_code UNKNOWN_BANK",
                "'가람,1987-04-25,010-1234-5678,,088,12345,,,Y,'|account NOT_AN_ACCOUNT",
                "'가람,1987-04-25,010-1234-5678,,088,,,,Y,'|account ACCOUNT_INCOMPLETE",
                "'가람,1987-04-25,010-1234-5678,,088,1234567,\u3000,,Y,'|account_holder NOT_A_NAME",
                "'가람,1987-04-25,010-1234-5678,,088,1234567,가\uFFFF람,,Y,'|account_holder NOT_A_NAME",
                "'가람,1987-04-25,010-1234-5678,,088,1234567,가\u0007람,,Y,'|account_holder CONTROL_CHARACTER",
                "'가람,1987-04-25,010-1234-5678,,,1234567,,,Y,'|account ACCOUNT_INCOMPLETE",
                "'가람,1987-04-25,010-1234-5678,,,,,SHOES,Y,'|category UNKNOWN_CATEGORY",
                "'가람,1987-04-25,010-1234-5678,,,,,,perhaps,'|participates NEITHER_YES_NOR_NO",
                "'가람,1987-04-25,010-1234-5678,,,,,,Y,3000001'|award AWARD_OUT_OF_RANGE",
                "'가람,1987-04-25,010-1234-5678,,,,,,Y,0'|award AWARD_OUT_OF_RANGE",
                "'가람,1987-04-25,010-1234-5678,,,,,,Y,10.5'|award NOT_AN_AMOUNT",
                "'가람,1987-04-25,010-1234-5678'|' FIELD_COUNT'",
                "'\"가람,1987-04-25,010-1234-5678,,,,,,Y,'|' QUOTATION'"
            })
    void areNamedByLineAndColumn(String line, String fault) {
        roster.read(ReadRoster.HEADER + line + "\n");

        assertThat(roster.written).isZero();
        assertThat(roster.problems)
                .extracting(each -> each.line() + " " + each.field() + " " + each.fault())
                .containsExactly("2 " + fault);
    }

    @Test
    void ofAllLinesAreNamedInOneGoAndBlankLinesCount() {
        roster.read(
                "name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n\n나,x,1\n이나래,1990-11-02,010-1234-5679\n라,1990-11-02,1\n");

        assertThat(roster.problems)
                .extracting(each -> each.line() + " " + each.field())
                .containsExactly("4 birth_date", "4 phone", "6 phone");
        assertThat(roster.identities()).containsOnlyKeys(2, 5);
    }

    @Test
    void ofLinesWithoutEndDoNotFillTheMemory() {
        roster.read("name,birth_date,phone\n" + "x".repeat(200_000) + "\n김가람,1987-04-25,010-1234-5678\n");

        assertThat(roster.problems).containsExactly(LineProblem.of(2, "", RosterFault.LINE_TOO_LONG));
        assertThat(roster.identities()).containsOnlyKeys(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,phone\n가,010\n",
                "name,birth_date\n가,1987-04-25\n",
                "name,birth_date,phone,name\n",
                "name,birth_date,phone,shoe_size\n",
                "name,birth_date,phone,account\n",
                "김가람,1987-04-25,010-1234-5678\n"
            })
    void ofTheHeaderAreNamed(String text) {
        assertThat(roster.refused(text.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("$.file line 1"));
    }

    @Test
    void includeFilesThatAreNone() {
        assertThat(roster.refused(ReadRoster.HEADER.getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(roster.refused(new byte[0])).hasSize(1);
        assertThat(roster.refused(new byte[] {'P', 'K', 3, 4})).hasSize(1);
        assertThat(roster.refused("name".getBytes(StandardCharsets.UTF_16))).hasSize(1);
    }

    @Test
    void ofFilesWithMoreThanTwoMillionLinesStandForTheWholeFile() {
        assertThatCode(() -> new Uncounted().read(lines(RosterFile.MAX_LINES))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Uncounted().read(lines(RosterFile.MAX_LINES + 1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldProblem::path, FieldProblem::problem)
                                .containsExactly(tuple("$.file", "has more than 2,000,000 lines")));
    }

    /** So many lines after the header, all of them faulty. */
    private static InputStream lines(int count) {
        return new SequenceInputStream(
                new ByteArrayInputStream("name,birth_date,phone\n".getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    private long left = 2L * count;

                    @Override
                    public int read() {
                        return left == 0 ? -1 : left-- % 2 == 0 ? 'x' : '\n';
                    }
                });
    }

    /** Keeps nothing of millions of faults. */
    private static final class Uncounted extends ReadRoster {

        @Override
        public void refused(List<LineProblem> ofLine) {}
    }
}
