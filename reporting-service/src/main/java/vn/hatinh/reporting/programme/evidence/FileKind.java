package vn.hatinh.reporting.programme.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are accepted: what offices scan, photograph and write, and nothing that can carry macros. */
enum FileKind {
    PDF(MediaTypes.PDF, "pdf"),
    JPEG(MediaTypes.JPEG, "jpg", "jpeg"),
    PNG(MediaTypes.PNG, "png"),
    DOCX(MediaTypes.DOCX, "docx"),
    XLSX(MediaTypes.XLSX, "xlsx"),
    PPTX(MediaTypes.PPTX, "pptx");

    /** As constants, for the description of the API. */
    static final class MediaTypes {

        static final String PDF = "application/pdf";
        static final String JPEG = "image/jpeg";
        static final String PNG = "image/png";
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

        private MediaTypes() {}
    }

    static final String ACCEPTED = "PDF, JPEG, PNG, DOCX, XLSX, PPTX";

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** What names of this kind usually end with, without the dot. */
    String extension() {
        return extensions.get(0);
    }

    boolean hasExtension(String extension) {
        return extensions.stream().anyMatch(extension::equalsIgnoreCase);
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
