package io.cyberpas.claims.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

    private static final byte[] PDF = "%PDF-1.7\n%....\n1 0 obj\n".getBytes();
    private static final byte[] WINDOWS_PROGRAM = program();
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000");

    @Test
    void isToldByTheBytes() {
        assertThat(ContentType.of(PDF, "application/pdf", EvidenceKind.DOCUMENT))
                .isEqualTo(new ContentType("application/pdf", TypeFinding.AGREES));
        assertThat(ContentType.of(PDF, null, EvidenceKind.DOCUMENT).finding()).isEqualTo(TypeFinding.UNSTATED);
        assertThat(ContentType.of(PDF, "application/octet-stream", EvidenceKind.DOCUMENT)
                        .finding())
                .isEqualTo(TypeFinding.UNSTATED);
        assertThat(ContentType.of(PNG, "application/pdf", EvidenceKind.DOCUMENT))
                .isEqualTo(new ContentType("image/png", TypeFinding.DIFFERS));
        assertThat(ContentType.of(PDF, "no type at all", EvidenceKind.DOCUMENT).finding())
                .isEqualTo(TypeFinding.UNSTATED);
    }

    @Test
    void warnsOfWhatRunsUnderAnotherName() {
        assertThat(ContentType.of(WINDOWS_PROGRAM, "application/pdf", EvidenceKind.DOCUMENT)
                        .finding())
                .isEqualTo(TypeFinding.DANGEROUS);
        assertThat(ContentType.of(WINDOWS_PROGRAM, null, EvidenceKind.OTHER).finding())
                .isEqualTo(TypeFinding.DANGEROUS);
        assertThat(ContentType.of("#!/bin/sh\nrm -rf /\n".getBytes(), "text/plain", EvidenceKind.LOG_FILES)
                        .finding())
                .isNotEqualTo(TypeFinding.UNSTATED);
    }

    @Test
    void doesNotWarnOfMalwareThatIsCalledSo() {
        assertThat(ContentType.of(WINDOWS_PROGRAM, null, EvidenceKind.MALWARE_SAMPLE)
                        .finding())
                .isEqualTo(TypeFinding.UNSTATED);
    }

    @Test
    void knowsTheEndingOfFileNames() {
        assertThat(ContentType.extension("application/pdf")).isEqualTo(".pdf");
        assertThat(ContentType.extension("application/x-nobody-knows")).isEqualTo(".bin");
    }

    /** The beginning of a program for Windows: MZ header with the offset of its PE header. */
    private static byte[] program() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        bytes[0x84] = 0x4c;
        bytes[0x85] = 1;
        return bytes;
    }
}
