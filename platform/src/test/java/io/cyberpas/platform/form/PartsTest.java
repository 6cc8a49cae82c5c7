package io.cyberpas.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    private static final String BOUNDARY = "--bound";
    private static final String DELIMITER = "\r\n----bound";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 13, 64, 8192, 1 << 20})
    void contentComesOutAsItWentInHoweverItArrives(int atOnce) throws IOException {
        byte[] content = almostDelimiters(300_000);

        StreamedForm form = StreamedForm.read(arriving(form("이름", content), atOnce), BOUNDARY);

        assertThat(form.field("name")).isEqualTo("이름");
        assertThat(form.field("absent")).isNull();
        StreamedForm.File file = form.file("file");
        assertThat(file.name()).isEqualTo("사본.dd");
        assertThat(file.mediaType()).isEqualTo("application/x-raw");
        assertThat(file.content().readAllBytes()).isEqualTo(content);
        assertThat(file.content().read()).isEqualTo(-1);
    }

    @Test
    void contentIsReadByTheByteToo() throws IOException {
        byte[] content = {0, -1, '\r', '\n', '-', '-'};
        InputStream read = StreamedForm.read(arriving(form("n", content), 5), BOUNDARY)
                .file("file")
                .content();

        for (byte each : content) {
            assertThat(read.read()).isEqualTo(Byte.toUnsignedInt(each));
        }
        assertThat(read.read()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 17, 20})
    void whatIsCutOffIsNotTakenForTheEnd(int missing) throws IOException {
        byte[] whole = form("n", new byte[1000]);
        byte[] cut = Arrays.copyOf(whole, whole.length - missing - "--\r\n".length());
        InputStream content =
                StreamedForm.read(arriving(cut, 100), BOUNDARY).file("file").content();

        assertThatThrownBy(content::readAllBytes).isInstanceOf(EOFException.class);
    }

    @Test
    void aFormWithoutAFileIsRefusedWhereOneIsNeeded() throws IOException {
        StreamedForm none = StreamedForm.read(text("""
                ----bound
                Content-Disposition: form-data; name="name"

                x
                ----bound--
                """), BOUNDARY);
        StreamedForm notChosen = StreamedForm.read(text("""
                ----bound
                Content-Disposition: form-data; name="file"; filename=""
                Content-Type: application/octet-stream


                ----bound--
                """), BOUNDARY);

        assertThat(none.field("name")).isEqualTo("x");
        assertThatThrownBy(() -> none.file("file")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> notChosen.file("file")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void partsWithoutANameAndEndlessHeadsAreRefused() {
        assertThatThrownBy(() ->
                        StreamedForm.read(text("----bound\nContent-Type: text/plain\n\nx\n----bound--"), BOUNDARY))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> StreamedForm.read(text("----bound\n" + "x".repeat(40_000)), BOUNDARY))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> StreamedForm.read(text("no form at all"), BOUNDARY))
                .isInstanceOf(EOFException.class);
    }

    /** Bytes that begin like the delimiter again and again. */
    private static byte[] almostDelimiters(int length) {
        Random random = new Random(7);
        byte[] content = new byte[length];
        byte[] delimiter = DELIMITER.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < length; ) {
            int some = Math.min(random.nextInt(delimiter.length), length - at);
            System.arraycopy(delimiter, 0, content, at, some);
            at += some;
            if (at < length) {
                content[at++] = '\r';
            }
        }
        return content;
    }

    private static byte[] form(String name, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("""
                ----bound\r
                Content-Disposition: form-data; name="name"\r
                \r
                %s\r
                ----bound\r
                content-disposition: form-data; filename="사본.dd"; name="file"\r
                content-type: application/x-raw\r
                \r
                """.formatted(name).getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes((DELIMITER + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static InputStream text(String form) {
        return new ByteArrayInputStream(form.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that hands over so many bytes at once. */
    private static InputStream arriving(byte[] bytes, int atOnce) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atOnce));
            }
        };
    }
}
