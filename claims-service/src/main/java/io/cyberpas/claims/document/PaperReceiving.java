package io.cyberpas.claims.document;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Receives files as papers: not too large, and of a type that is told from what they hold, not from what they are called. */
@ApplicationScoped
public class PaperReceiving {

    private static final String FILE = "$.file";
    private static final int TITLE_MAX = 200;

    private final Tika tika = new Tika();
    private final int mostBytes;

    PaperReceiving(@ConfigProperty(name = "cyberpas.claims.documents.most-bytes") int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Reads a file that was received into a temporary place.
     *
     * @param name as its sender calls it; tells office formats from each other where their content is alike
     * @param firm the firm it is for; needed with {@link Audience#FIRM} and of no meaning otherwise
     * @throws InvalidInputException when it is empty, too large, of another type, or for a firm that is not named
     */
    public ReceivedPaper receive(
            @Nullable Path file,
            @Nullable String name,
            @Nullable String title,
            Audience audience,
            @Nullable String firm)
            throws IOException {
        if (file == null || Files.size(file) == 0) {
            throw new InvalidInputException(new FieldProblem(FILE, "must not be missing or empty", allowed()));
        }
        if (Files.size(file) > mostBytes) {
            throw new InvalidInputException(
                    new FieldProblem(FILE, "is too large", "up to " + mostBytes / (1024 * 1024) + " MB"));
        }
        var content = Files.readAllBytes(file);
        return new ReceivedPaper(titled(title), audience, firmOf(audience, firm), typed(content, name), content);
    }

    private PaperType typed(byte[] content, @Nullable String name) throws IOException {
        var found = tika.detect(new ByteArrayInputStream(content), name == null ? "" : name);
        if (!PaperType.accepts(found) || !holdsWhatItIsCalled(PaperType.of(found), content)) {
            throw new InvalidInputException(new FieldProblem(FILE, "is of type " + found, allowed()));
        }
        return PaperType.of(found);
    }

    /** Office files of today are archives, which their name alone tells from any other archive. */
    private static boolean holdsWhatItIsCalled(PaperType type, byte[] content) throws IOException {
        return switch (type) {
            case DOCX, XLSX, PPTX -> hasEntry(content, "[Content_Types].xml");
            case ODT, ODS -> hasEntry(content, "content.xml");
            case PDF, PNG, JPEG, WEBP, TIFF, DOC, XLS, PPT, HWP -> true;
        };
    }

    private static boolean hasEntry(byte[] archive, String name) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(archive);
                var entries = new ZipInputStream(bytes)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String titled(@Nullable String title) {
        if (title == null || title.isBlank() || title.strip().length() > TITLE_MAX) {
            throw new InvalidInputException(
                    new FieldProblem("$.title", "is missing or too long", "1 to " + TITLE_MAX + " characters"));
        }
        return title.strip();
    }

    private static @Nullable String firmOf(Audience audience, @Nullable String firm) {
        if (audience != Audience.FIRM) {
            return null;
        }
        if (firm == null || !firm.strip().matches("[A-Z0-9_-]{1,40}")) {
            throw new InvalidInputException(new FieldProblem("$.firm", "is not the code of a firm", "such as HAEDEUN"));
        }
        return firm.strip();
    }

    private static String allowed() {
        return "PDF, picture or office file: " + PaperType.extensions();
    }
}
