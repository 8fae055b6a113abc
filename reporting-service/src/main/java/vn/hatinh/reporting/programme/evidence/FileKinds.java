package vn.hatinh.reporting.programme.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the kind of a file from its content; its name and what the sender says of it do not count. */
final class FileKinds {

    /** Containers of which only the content says what they are. */
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

    private static final String MAIN = ".main+xml";
    private static final String MACROS = "vbaProject";
    private static final String CONTROLS = "activeX";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Nothing when the kind is not accepted. */
    Optional<FileKind> of(Path file) throws IOException {
        String mediaType = mediaType(file);
        return ZIPPED.contains(mediaType) ? ofOfficeDocument(file) : FileKind.ofMediaType(mediaType);
    }

    private String mediaType(Path file) throws IOException {
        // buffered: the detector looks at the beginning and goes back
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** A document names its main part, and the type of that part is another one where macros are allowed. */
    private static Optional<FileKind> ofOfficeDocument(Path file) {
        try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (document.getParts().stream().anyMatch(FileKinds::isActive)) {
                return Optional.empty();
            }
            return document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                    .map(PackagePart::getContentType)
                    .filter(type -> type.endsWith(MAIN))
                    .map(type -> type.substring(0, type.length() - MAIN.length()))
                    .flatMap(type -> FileKind.ofMediaType(type).stream())
                    .findFirst();
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException notADocument) {
            return Optional.empty();
        }
    }

    private static boolean isActive(PackagePart part) {
        return part.getContentType().contains(MACROS) || part.getContentType().contains(CONTROLS);
    }
}
