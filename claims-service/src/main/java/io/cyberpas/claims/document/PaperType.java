package io.cyberpas.claims.document;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Types of files that papers may have. */
public enum PaperType {
    PDF("application/pdf", "pdf", true),
    PNG("image/png", "png", true),
    JPEG("image/jpeg", "jpg", true),
    WEBP("image/webp", "webp", true),
    TIFF("image/tiff", "tif", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false),
    DOC("application/msword", "doc", false),
    XLS("application/vnd.ms-excel", "xls", false),
    PPT("application/vnd.ms-powerpoint", "ppt", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false),
    HWP("application/x-hwp-v5", "hwp", false);

    private final String mediaType;
    private final String extension;
    private final boolean shownInline;

    PaperType(String mediaType, String extension, boolean shownInline) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.shownInline = shownInline;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    boolean isShownInline() {
        return shownInline;
    }

    /** Whether papers may be of that media type. */
    static boolean accepts(String mediaType) {
        return Arrays.stream(values()).anyMatch(each -> each.mediaType.equals(mediaType));
    }

    static PaperType of(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paper has the type " + mediaType));
    }

    /** All endings, for the sender's choice of a file. */
    public static String extensions() {
        return Arrays.stream(values()).map(each -> "." + each.extension).collect(Collectors.joining(","));
    }
}
