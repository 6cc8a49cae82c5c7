package io.cyberpas.quote.csv;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final CsvColumns COLUMNS = new CsvColumns(List.of("name", "amount"), List.of("remark"));

    private static List<CsvLine> lines(byte[] content) {
        List<CsvLine> lines = new ArrayList<>();
        CsvFile.read(content, COLUMNS, 3).forEachLine(lines::add);
        return lines;
    }

    private static List<CsvLine> lines(String content) {
        return lines(content.getBytes(StandardCharsets.UTF_8));
    }

    private static FieldProblem problem(byte[] content) {
        return assertThrows(InvalidInputException.class, () -> lines(content))
                .errors()
                .getFirst();
    }

    private static FieldProblem problem(String content) {
        return problem(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,amount\n\"가온, 주식회사\",10\n",
                "\uFEFFAMOUNT,Name\r\n10,\"가온, 주식회사\"\r\n",
                "name,remark,amount\n\n\"가온, 주식회사\",, 10 "
            })
    void readsQuotedKoreanWithMarkAndAnyLineEnd(String content) {
        CsvLine line = lines(content).getFirst();
        assertThat(line.get("name"), is("가온, 주식회사"));
        assertThat(line.get("amount"), is("10"));
        assertThat(line.get("remark"), is(""));
        assertThat(line.isWhole(), is(true));
    }

    @Test
    void knowsWhereALineBegins() {
        List<CsvLine> lines = lines("name,amount\n\"two\nlines\",1\nthird,2,3\nfourth\n");
        assertThat(lines.stream().map(CsvLine::number).toList(), contains(2L, 4L, 5L));
        assertThat(lines.stream().map(CsvLine::isWhole).toList(), contains(true, false, false));
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] korean = "name,amount\nplain,1\n가온,2\n".getBytes(Charset.forName("EUC-KR"));
        assertThat(problem(korean).path(), is("line 3"));
        assertThat(problem(korean).problem(), is("is not encoded in UTF-8"));
        assertThat(
                problem("name,amount\n가온,1".getBytes(StandardCharsets.UTF_16)).path(), is("line 1"));
    }

    @Test
    void refusesWhatIsNoTableOfItsColumns() {
        assertThat(problem("").problem(), is("is empty"));
        assertThat(problem("name,amount\n").problem(), is("holds nothing but its header"));
        assertThat(problem("name\nx\n").problem(), is("lacks the column amount"));
        assertThat(problem("name,amount,name\nx,1,y\n").problem(), is("names name twice"));
        assertThat(problem("name,amount,sum\nx,1,2\n").problem(), is("names an unknown column \"sum\""));
        assertThat(problem("name,amount\n1,1\n2,2\n3,3\n4,4\n").problem(), is("has more than 3 lines"));
        assertThat(problem("name,amount\n\"x,1\n").problem(), containsString("cannot be read as CSV"));
        assertThat(problem("PK\u0003\u0004").problem(), is("is a spreadsheet, not a text"));
    }
}
