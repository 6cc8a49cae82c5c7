package io.cyberpas.claims.forensics;

import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * The type of a content as its own bytes tell it, whatever it is called.
 *
 * @param found media type, {@code application/octet-stream} where the bytes tell nothing
 */
record ContentType(String found, TypeFinding finding) {

    private static final Tika DETECTOR = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    /** Kinds of which everybody expects that they hold, or are, things that run. */
    private static final Set<EvidenceKind> HOLDING_PROGRAMS = Set.of(
            EvidenceKind.MALWARE_SAMPLE,
            EvidenceKind.DISK_IMAGE,
            EvidenceKind.MEMORY_DUMP,
            EvidenceKind.CLOUD_SNAPSHOT,
            EvidenceKind.MOBILE_DEVICE);

    private static final Set<MediaType> PROGRAMS = Set.of(
            MediaType.application("x-executable"),
            MediaType.application("x-sharedlib"),
            MediaType.application("x-object"),
            MediaType.application("x-coredump"),
            MediaType.application("x-elf"),
            MediaType.application("x-msdownload"),
            MediaType.application("x-dosexec"),
            MediaType.application("x-mach-o"),
            MediaType.application("x-mach-o-executable"),
            MediaType.application("x-mach-o-universal"),
            MediaType.application("java-vm"),
            MediaType.application("java-archive"),
            MediaType.application("x-sh"),
            MediaType.application("x-msi"),
            MediaType.application("x-ms-installer"),
            MediaType.application("javascript"),
            MediaType.text("javascript"),
            MediaType.text("x-python"),
            MediaType.text("x-perl"));

    /**
     * Compares what the bytes tell with what was stated.
     *
     * @param beginning the first bytes of the content
     * @param stated media type by the one who sent it; null or octet-stream for none
     */
    static ContentType of(byte[] beginning, @Nullable String stated, EvidenceKind kind) {
        MediaType found = base(DETECTOR.detect(beginning));
        MediaType said = stated == null ? null : base(stated);
        boolean isStated = said != null && !said.equals(MediaType.OCTET_STREAM);
        return new ContentType(found.toString(), finding(found, isStated ? said : null, kind));
    }

    private static TypeFinding finding(MediaType found, @Nullable MediaType said, EvidenceKind kind) {
        boolean agrees = said != null && (isOneOf(found, said) || isOneOf(said, found));
        if (isProgram(found) && !agrees && !HOLDING_PROGRAMS.contains(kind)) {
            return TypeFinding.DANGEROUS;
        }
        if (said == null) {
            return TypeFinding.UNSTATED;
        }
        return agrees ? TypeFinding.AGREES : TypeFinding.DIFFERS;
    }

    private static boolean isProgram(MediaType type) {
        return PROGRAMS.stream().anyMatch(program -> isOneOf(type, program));
    }

    /** Whether a type is another or a special case of it; that everything is octets says nothing. */
    private static boolean isOneOf(MediaType type, MediaType other) {
        return type.equals(other) || (!other.equals(MediaType.OCTET_STREAM) && TYPES.isSpecializationOf(type, other));
    }

    private static MediaType base(String type) {
        MediaType parsed = MediaType.parse(type);
        return parsed == null ? MediaType.OCTET_STREAM : TYPES.normalize(parsed.getBaseType());
    }

    /** The usual ending of file names of a type, such as {@code .pdf}; {@code .bin} where there is none. */
    static String extension(String type) {
        try {
            String usual = MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
            return usual.isEmpty() ? ".bin" : usual;
        } catch (MimeTypeException _) {
            return ".bin";
        }
    }
}
