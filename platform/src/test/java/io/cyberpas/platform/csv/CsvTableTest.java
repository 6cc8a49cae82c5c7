package io.cyberpas.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void writesNothingThatASpreadsheetRuns() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(List.of("=1+1", "+82", "-1+1", "@cmd", "가온, \"주\"", "10", "-10.50"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("'=1+1,'+82,'-1+1,'@cmd", "\"가온, \"\"주\"\"\",10,-10.50");
    }
}
