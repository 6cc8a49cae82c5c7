package io.cyberpas.claims.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.IdentityBasis;
import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.claims.roster.adapter.RosterData;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final String HEADER =
            "name,birth_date,phone,email,bank_code,account,account_holder,category,participates,award\n";
    private static final Charset MS949 = Charset.forName("x-windows-949");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final IdentityHash HASH = new IdentityHash("a key for the tests with 32 chars");
    private static final AccountCipher CIPHER =
            new AccountCipher(List.of("1:bG9jYWwtcm9zdGVyLWFjY291bnQta2V5LTMyLWNoYXI="));

    private final Collected collected = new Collected();

    /** Keeps what a file holds. */
    private static final class Collected implements RosterLines {
        private final VictimRows rows = new VictimRows(new UUID(1, 2), new UUID(3, 4));
        private final List<LineProblem> problems = new ArrayList<>();
        private int written;

        @Override
        public VictimRows rows() {
            return rows;
        }

        @Override
        public void written() {
            written++;
        }

        @Override
        public void refused(List<LineProblem> ofLine) {
            problems.addAll(ofLine);
        }

        Map<Integer, UUID> identities() {
            Map<Integer, UUID> identities = new LinkedHashMap<>();
            VictimRows.forEach(rows.content(), identities::put);
            return identities;
        }

        String text() {
            return new String(rows.content(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSampleOfTenVictimsIsRead() throws IOException {
        try (var stream = RosterFileTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            RosterFile.Form form = read(stream.readAllBytes());
            assertThat(form).isEqualTo(new RosterFile.Form(RosterEncoding.UTF_8, IdentityBasis.BIRTH_DATE));
        }
        assertThat(collected.problems).isEmpty();
        assertThat(collected.identities())
                .hasSize(10)
                .containsKeys(2, 11)
                .containsEntry(11, hash("LIM,JIWOO|1985-08-08|01020000010"));
        assertThat(collected.text())
                .contains("김*람", "이*래", "L*** J***")
                .doesNotContain("김가람", "1987", "2000-0001", "raon.choi");
    }

    @Test
    void theHeaderMayBeKoreanInAnyOrderAndWithoutTheOptionalColumns() {
        read("전화번호,이름,생년월일\r\n010-1234-5678,김가람,19870425\r\n");

        assertThat(collected.identities()).containsEntry(2, hash("김가람|1987-04-25|01012345678"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "김가람;1987-04-25;010-1234-5678;김 가람;1987.04.25;+82 10 1234 5678",
                "Jiwoo Lim;1985-08-08;01012345678;JIWOO LIM;19850808;010 1234 5678",
                "Ｌｉｍ;1985-08-08;01012345678;lim;1985/08/08.;+821012345678",
                "가나;1985-08-08;０１０１２３４５６７８;\"가나\";1985/08/08;010-1234-5678"
            })
    void onePersonIsTheSameHoweverWritten(
            String name, String birth, String phone, String name2, String birth2, String phone2) {
        read("name,birth_date,phone\n%s,%s,%s\n%s,%s,%s\n".formatted(name, birth, phone, name2, birth2, phone2));

        assertThat(collected.problems).isEmpty();
        assertThat(collected.identities().get(2))
                .isEqualTo(collected.identities().get(3));
    }

    @Test
    void twoPersonsOfOneNameDiffer() {
        read("name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n김가람,1987-04-25,010-1234-5679\n");

        assertThat(collected.identities().get(2))
                .isNotEqualTo(collected.identities().get(3));
    }

    @Test
    void aResidentNumberIsTheIdentityWhereTheFileHasOne() {
        RosterFile.Form form =
                read("이름,주민등록번호\n김가람,870425-2345678\n나,8704252345678\n다,870425-234567\n라,871325-2345678\n");

        assertThat(form.basis()).isEqualTo(IdentityBasis.RESIDENT_NUMBER);
        assertThat(collected.identities().get(2))
                .isEqualTo(collected.identities().get(3))
                .isEqualTo(hash("resident|8704252345678"));
        assertThat(collected.problems)
                .containsExactly(
                        LineProblem.of(4, "resident_number", RosterFault.NOT_A_RESIDENT_NUMBER),
                        LineProblem.of(5, "resident_number", RosterFault.NOT_A_RESIDENT_NUMBER));
    }

    @Test
    void anAccountIsSealedForItsPersonAndOpensForNobodyElse() {
        byte[] owner = HASH.of("somebody");
        var account = io.cyberpas.claims.roster.Accounts.typed("088", "110-123-456789", "김가람");
        byte[] sealed = CIPHER.seal(account, owner);

        assertThat(CIPHER.opener().open(sealed, owner)).isEqualTo(account);
        assertThat(account.masked()).isEqualTo("088 ***789");
        assertThat(account.toString()).doesNotContain("110", "김가람");
        assertThatThrownBy(() -> CIPHER.opener().open(sealed, HASH.of("somebody else")))
                .isInstanceOf(IllegalStateException.class);
        read(HEADER + "김가람,1987-04-25,010-1234-5678,,88,110-123-456789,,UNIQUE_ID,Y,150000\n");
        assertThat(collected.problems).isEmpty();
        assertThat(collected.text()).contains("UNIQUE_ID").doesNotContain("110123456789");
    }

    @Nested
    class Faults {

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
            read(HEADER + line + "\n");

            assertThat(collected.written).isZero();
            assertThat(collected.problems)
                    .extracting(each -> each.line() + " " + each.field() + " " + each.fault())
                    .containsExactly("2 " + fault);
        }

        @Test
        void ofAllLinesAreNamedInOneGoAndBlankLinesCount() {
            read(
                    "name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n\n나,x,1\n이나래,1990-11-02,010-1234-5679\n라,1990-11-02,1\n");

            assertThat(collected.problems)
                    .extracting(each -> each.line() + " " + each.field())
                    .containsExactly("4 birth_date", "4 phone", "6 phone");
            assertThat(collected.identities()).containsOnlyKeys(2, 5);
        }

        @Test
        void ofLinesWithoutEndDoNotFillTheMemory() {
            read("name,birth_date,phone\n" + "x".repeat(200_000) + "\n김가람,1987-04-25,010-1234-5678\n");

            assertThat(collected.problems).containsExactly(LineProblem.of(2, "", RosterFault.LINE_TOO_LONG));
            assertThat(collected.identities()).containsOnlyKeys(3);
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
            assertThat(refused(text.getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("$.file line 1"));
        }

        @Test
        void includeFilesThatAreNone() {
            assertThat(refused(HEADER.getBytes(StandardCharsets.UTF_8))).hasSize(1);
            assertThat(refused(new byte[0])).hasSize(1);
            assertThat(refused(new byte[] {'P', 'K', 3, 4})).hasSize(1);
            assertThat(refused("name".getBytes(StandardCharsets.UTF_16))).hasSize(1);
        }
    }

    @Nested
    class Encodings {

        @Test
        void ofKoreanDesktopsAreReadAndSaid() {
            String text = "name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n";
            assertThat(read(text).encoding()).isEqualTo(RosterEncoding.UTF_8);
            assertThat(read(text.getBytes(MS949)).encoding()).isEqualTo(RosterEncoding.MS949);
            byte[] marked = (new String(MARK, StandardCharsets.UTF_8) + text).getBytes(StandardCharsets.UTF_8);
            assertThat(read(marked).encoding()).isEqualTo(RosterEncoding.UTF_8_WITH_MARK);
            assertThat(collected.problems).isEmpty();
            assertThat(collected.identities()).containsEntry(2, hash("김가람|1987-04-25|01012345678"));
            assertThat(collected.written).isEqualTo(3);
        }

        @Test
        void thatAreNoneAreFaultsOfTheirLines() {
            byte[] text = "name,birth_date,phone\nkim,1987-04-25,010-1234-5678\nk?m,1987-04-25,010-1234-5679\n"
                    .getBytes(StandardCharsets.UTF_8);
            text[new String(text, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
            read(text);

            assertThat(collected.problems).containsExactly(LineProblem.of(3, "name", RosterFault.ENCODING));
        }
    }

    @Test
    void whereTheBufferEndsInTheMiddleOfALineNothingIsLost() {
        String lines = IntStream.range(0, 9_000)
                .mapToObj("김가람,1987-04-25,010-2000-%04d\n"::formatted)
                .collect(Collectors.joining());
        read(new Trickling(("name,birth_date,phone\n" + lines).getBytes(StandardCharsets.UTF_8)));

        assertThat(collected.problems).isEmpty();
        assertThat(collected.identities()).hasSize(9_000).containsKeys(2, 9_001);
        assertThat(collected.identities().values()).doesNotHaveDuplicates();
    }

    @Test
    void rowsThatAreNotWantedAreLeftOut() {
        read(
                "name,birth_date,phone\n가나,1987-04-25,010-1234-5678\n다라,1987-04-25,010-1234-5678\n마바,1987-04-25,010-1234-5678\n");
        Map<Integer, UUID> kept = new LinkedHashMap<>();
        VictimRows.forEach(VictimRows.filtered(collected.rows.content(), (line, _) -> line != 3), kept::put);

        assertThat(kept).containsOnlyKeys(2, 4);
    }

    /** Hands on as few bytes at a time as a network does. */
    private static final class Trickling extends ByteArrayInputStream {
        private final Random random = new Random(7);

        Trickling(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(1_500)));
        }
    }

    private static UUID hash(String identity) {
        var bytes = java.nio.ByteBuffer.wrap(HASH.of(identity));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private RosterFile.Form read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private RosterFile.Form read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private RosterFile.Form read(InputStream content) {
        var rules = new RosterRules(
                Currency.getInstance("KRW"),
                3_000_000L,
                HangangClaim.TODAY,
                RosterData.banks(),
                RosterData.categories());
        try {
            return new RosterFile(rules, HASH, CIPHER).read(content, collected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<FieldProblem> refused(byte[] bytes) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(bytes))
                .errors();
    }
}
