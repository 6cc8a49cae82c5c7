package io.cyberpas.claims.liability;

import static io.cyberpas.claims.HangangClaim.TODAY;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

    private static final String HEADER = "name,birth_date,phone,email,participates,award\n";

    private final List<RosterEntry> entries = new ArrayList<>();

    @Test
    void theSampleOfTenVictimsIsRead() throws IOException {
        try (var stream = RosterReaderTest.class.getResourceAsStream("/roster/ten-victims.csv")) {
            assertThat(read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(10);
        }

        assertThat(entries).extracting(RosterEntry::maskedName).startsWith("김*람", "이*래", "박*온");
        assertThat(entries).filteredOn(RosterEntry::participates).hasSize(9);
        assertThat(entries.get(8).award()).isEqualByComparingTo("300000");
        assertThat(entries.get(9).identity().contact()).isEqualTo("01020000010");
        assertThat(entries.getLast().line()).isEqualTo(11);
    }

    @Test
    void theHeaderMayBeKoreanInAnyOrderAndWithoutTheOptionalColumns() {
        read("전화번호,이름,생년월일\n010-1234-5678,김가람,19870425\n");

        assertThat(entries.getFirst().identity().text()).isEqualTo("김가람|1987-04-25|01012345678");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "김가람;1987-04-25;010-1234-5678;김 가람;1987.04.25;+82 10 1234 5678",
                "Jiwoo Lim;1985-08-08;01012345678;JIWOO LIM;19850808;010 1234 5678",
                "Ｌｉｍ;1985-08-08;01012345678;lim;1985/08/08;+821012345678"
            })
    void onePersonIsTheSameHoweverWritten(
            String name, String birth, String phone, String name2, String birth2, String phone2) {
        read(HEADER + "%s,%s,%s,,,\n%s,%s,%s,,,\n".formatted(name, birth, phone, name2, birth2, phone2));

        assertThat(entries.get(0).identity().text())
                .isEqualTo(entries.get(1).identity().text());
    }

    @Test
    void twoPersonsOfOneNameDiffer() {
        read(HEADER + "김가람,1987-04-25,010-1234-5678,,,\n김가람,1987-04-25,010-1234-5679,,,\n");

        assertThat(entries.get(0).identity().text())
                .isNotEqualTo(entries.get(1).identity().text());
    }

    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "',1987-04-25,010-1234-5678,,Y,'|line 2, column name",
                    "'가람,1987-13-25,010-1234-5678,,Y,'|line 2, column birth_date",
                    "'가람,2099-01-01,010-1234-5678,,Y,'|line 2, column birth_date",
                    "'가람,25.04.1987,010-1234-5678,,Y,'|line 2, column birth_date",
                    "'가람,1987-04-25,123,,Y,'|line 2, column phone",
                    "'가람,1987-04-25,,,Y,'|line 2, column phone",
                    "'가람,1987-04-25,,garam.example,Y,'|line 2, column email",
                    "'가람,1987-04-25,010-1234-5678,,perhaps,'|line 2, column participates",
                    "'가람,1987-04-25,010-1234-5678,,Y,3000001'|line 2, column award",
                    "'가람,1987-04-25,010-1234-5678,,Y,0'|line 2, column award",
                    "'가람,1987-04-25,010-1234-5678,,Y,10.5'|line 2, column award",
                    "'가람,1987-04-25,010-1234-5678'|line 2",
                    "'\"가람,1987-04-25,010-1234-5678,,Y,'|line 2"
                })
        void areNamedByLineAndColumnAndNeverRepeatThePerson(String line, String where) {
            List<FieldProblem> problems = problems(HEADER + line + "\n");

            assertThat(problems).hasSize(1);
            assertThat(problems.getFirst().path()).isEqualTo(where);
            assertThat(problems.getFirst().allowed()).isNotBlank();
            assertThat(problems.toString()).doesNotContain("가람", "garam.example");
        }

        @Test
        void ofAllLinesAreNamedInOneGoAndNothingFaultyIsHandedOn() {
            List<FieldProblem> problems = problems(
                    HEADER
                            + "김가람,1987-04-25,010-1234-5678,,,\n\n나,x,1,,,\n이나래,1990-11-02,010-1234-5679,,,\n라,1990-11-02,1,,,\n");

            assertThat(problems)
                    .extracting(FieldProblem::path)
                    .containsExactly("line 4, column birth_date", "line 4, column phone", "line 6, column phone");
            assertThat(entries).hasSize(2);
        }

        @Test
        void stopAtAHundred() {
            assertThat(problems(HEADER + "x,y,z,,,\n".repeat(500)))
                    .hasSizeBetween(RosterReader.MAX_PROBLEMS, RosterReader.MAX_PROBLEMS + 5);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "name,phone\n가,010\n",
                    "name,birth_date\n가,1987-04-25\n",
                    "name,birth_date,phone,name\n",
                    "name,birth_date,phone,shoe_size\n",
                    "김가람,1987-04-25,010-1234-5678\n"
                })
        void ofTheHeaderAreNamed(String text) {
            assertThat(problems(text))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("line 1, header"));
        }

        @Test
        void includeAFileWithoutVictims() {
            assertThat(problems(HEADER)).extracting(FieldProblem::path).containsExactly("file");
        }
    }

    @Nested
    class Encodings {

        @TempDir
        private Path folder;

        @Test
        void ofKoreanDesktopsAreReadAndSaid() throws IOException {
            byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            assertThat(encoding("이름", StandardCharsets.UTF_8)).isEqualTo(RosterEncoding.UTF_8);
            assertThat(encoding(new String(mark, StandardCharsets.UTF_8) + "이름", StandardCharsets.UTF_8))
                    .isEqualTo(RosterEncoding.UTF_8_WITH_MARK);
            assertThat(encoding("이름,뷁", Charset.forName("MS949"))).isEqualTo(RosterEncoding.MS949);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE"})
        void ofWideCharactersAreRefused(String charset) {
            String text = charset.equals("UTF-16LE") ? "\uFEFF이름" : "이름";
            assertThat(refused(text.getBytes(Charset.forName(charset)))).contains("UTF-16");
        }

        @Test
        void ofSpreadsheetsAndNothingAreRefused() {
            assertThat(refused("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                    .contains("spreadsheet");
            assertThat(refused(new byte[0])).contains("empty");
            assertThat(refused(new byte[] {(byte) 0xFF, 'a', (byte) 0xFF})).contains("neither");
        }

        @Test
        void withAMarkAreReadWithoutIt() throws IOException {
            Path file = Files.write(folder.resolve("r.csv"), "\uFEFFname".getBytes(StandardCharsets.UTF_8));
            try (var reader = RosterEncoding.of(file).open(file)) {
                char[] text = new char[10];
                assertThat(new String(text, 0, reader.read(text))).isEqualTo("name");
            }
        }

        private RosterEncoding encoding(String text, Charset charset) throws IOException {
            return RosterEncoding.of(Files.write(folder.resolve("roster.csv"), text.getBytes(charset)));
        }

        private String refused(byte[] bytes) {
            return catchThrowableOfType(InvalidInputException.class, () -> RosterEncoding.of(write(bytes)))
                    .detail();
        }

        private Path write(byte[] bytes) {
            try {
                return Files.write(folder.resolve("roster.csv"), bytes);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Test
    void theKeyedHashDependsOnTheKeyAndHidesThePerson() {
        read(HEADER + "김가람,1987-04-25,010-1234-5678,,,\n");
        VictimIdentity person = entries.getFirst().identity();

        var hash = new IdentityHash("a key for the tests with 32 chars");
        assertThat(hash.of(person)).hasSize(32).isEqualTo(hash.of(person));
        assertThat(new IdentityHash("another key for the tests, longer").of(person))
                .isNotEqualTo(hash.of(person));
        assertThat(person.toString()).doesNotContain("김", "1987", "010");
    }

    private int read(String text) {
        try {
            return new RosterReader(krw(3_000_000), krw(100_000), TODAY, entries::add).read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<FieldProblem> problems(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(text))
                .errors();
    }
}
