package io.cyberpas.claims.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.roster.IdentityBasis;
import io.cyberpas.claims.roster.RosterEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {

    private static final Charset MS949 = Charset.forName("x-windows-949");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ReadRoster roster = new ReadRoster();

    @Test
    void theSampleOfTenVictimsIsRead() throws IOException {
        try (var stream = RosterFileTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            RosterFile.Form form = roster.read(stream.readAllBytes());
            assertThat(form).isEqualTo(new RosterFile.Form(RosterEncoding.UTF_8, IdentityBasis.BIRTH_DATE));
        }
        assertThat(roster.problems).isEmpty();
        assertThat(roster.identities())
                .hasSize(10)
                .containsKeys(2, 11)
                .containsEntry(11, ReadRoster.hash("LIM,JIWOO|1985-08-08|01020000010"));
        assertThat(roster.text())
                .contains("김*람", "이*래", "L*** J***")
                .doesNotContain("김가람", "1987", "2000-0001", "raon.choi");
    }

    @Test
    void theHeaderMayBeKoreanInAnyOrderAndWithoutTheOptionalColumns() {
        roster.read("전화번호,이름,생년월일\r\n010-1234-5678,김가람,19870425\r\n");

        assertThat(roster.identities()).containsEntry(2, ReadRoster.hash("김가람|1987-04-25|01012345678"));
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
        roster.read("name,birth_date,phone\n%s,%s,%s\n%s,%s,%s\n".formatted(name, birth, phone, name2, birth2, phone2));

        assertThat(roster.problems).isEmpty();
        assertThat(roster.identities().get(2)).isEqualTo(roster.identities().get(3));
    }

    @Test
    void twoPersonsOfOneNameDiffer() {
        roster.read("name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n김가람,1987-04-25,010-1234-5679\n");

        assertThat(roster.identities().get(2)).isNotEqualTo(roster.identities().get(3));
    }

    @Test
    void aResidentNumberIsTheIdentityWhereTheFileHasOne() {
        RosterFile.Form form =
                roster.read("이름,주민등록번호\n김가람,870425-2345678\n나,8704252345678\n다,870425-234567\n라,871325-2345678\n");

        assertThat(form.basis()).isEqualTo(IdentityBasis.RESIDENT_NUMBER);
        assertThat(roster.identities().get(2))
                .isEqualTo(roster.identities().get(3))
                .isEqualTo(ReadRoster.hash("resident|8704252345678"));
        assertThat(roster.problems)
                .containsExactly(
                        LineProblem.of(4, "resident_number", RosterFault.NOT_A_RESIDENT_NUMBER),
                        LineProblem.of(5, "resident_number", RosterFault.NOT_A_RESIDENT_NUMBER));
    }

    @Test
    void anAccountIsSealedForItsPersonAndOpensForNobodyElse() {
        byte[] owner = ReadRoster.HASH.of("somebody");
        var account = io.cyberpas.claims.roster.Accounts.typed("088", "110-123-456789", "김가람");
        byte[] sealed = ReadRoster.CIPHER.seal(account, owner);

        assertThat(ReadRoster.CIPHER.opener().open(sealed, owner)).isEqualTo(account);
        assertThat(account.masked()).isEqualTo("088 ***789");
        assertThat(account.toString()).doesNotContain("110", "김가람");
        assertThatThrownBy(() -> ReadRoster.CIPHER.opener().open(sealed, ReadRoster.HASH.of("somebody else")))
                .isInstanceOf(IllegalStateException.class);
        roster.read(ReadRoster.HEADER + "김가람,1987-04-25,010-1234-5678,,88,110-123-456789,,UNIQUE_ID,Y,150000\n");
        assertThat(roster.problems).isEmpty();
        assertThat(roster.text()).contains("UNIQUE_ID").doesNotContain("110123456789");
    }

    @Nested
    class Encodings {

        @Test
        void ofKoreanDesktopsAreReadAndSaid() {
            String text = "name,birth_date,phone\n김가람,1987-04-25,010-1234-5678\n";
            assertThat(roster.read(text).encoding()).isEqualTo(RosterEncoding.UTF_8);
            assertThat(roster.read(text.getBytes(MS949)).encoding()).isEqualTo(RosterEncoding.MS949);
            byte[] marked = (new String(MARK, StandardCharsets.UTF_8) + text).getBytes(StandardCharsets.UTF_8);
            assertThat(roster.read(marked).encoding()).isEqualTo(RosterEncoding.UTF_8_WITH_MARK);
            assertThat(roster.problems).isEmpty();
            assertThat(roster.identities()).containsEntry(2, ReadRoster.hash("김가람|1987-04-25|01012345678"));
            assertThat(roster.written).isEqualTo(3);
        }

        @Test
        void thatAreNoneAreFaultsOfTheirLines() {
            byte[] text = "name,birth_date,phone\nkim,1987-04-25,010-1234-5678\nk?m,1987-04-25,010-1234-5679\n"
                    .getBytes(StandardCharsets.UTF_8);
            text[new String(text, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
            roster.read(text);

            assertThat(roster.problems).containsExactly(LineProblem.of(3, "name", RosterFault.ENCODING));
        }
    }

    @Test
    void whereTheBufferEndsInTheMiddleOfALineNothingIsLost() {
        String lines = IntStream.range(0, 9_000)
                .mapToObj("김가람,1987-04-25,010-2000-%04d\n"::formatted)
                .collect(Collectors.joining());
        roster.read(new Trickling(("name,birth_date,phone\n" + lines).getBytes(StandardCharsets.UTF_8)));

        assertThat(roster.problems).isEmpty();
        assertThat(roster.identities()).hasSize(9_000).containsKeys(2, 9_001);
        assertThat(roster.identities().values()).doesNotHaveDuplicates();
    }

    @Test
    void whoIsNamedAgainIsNoted() {
        String lines = IntStream.range(0, 20_000)
                .mapToObj("김가람,1987-04-25,010-2000-%05d\n"::formatted)
                .collect(Collectors.joining());
        roster.read("name,birth_date,phone\n" + lines + "김 가람,19870425,010-2000-00007\n");

        assertThat(roster.rows.namedAgain()).containsExactly(20_002);
    }

    @Test
    void rowsThatAreNotWantedAreLeftOut() {
        roster.read(
                "name,birth_date,phone\n가나,1987-04-25,010-1234-5678\n다라,1987-04-25,010-1234-5678\n마바,1987-04-25,010-1234-5678\n");
        Map<Integer, UUID> kept = new LinkedHashMap<>();
        VictimRows.forEach(VictimRows.filtered(roster.rows.content(), (line, _) -> line != 3), kept::put);

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
}
