package vn.hatinh.personnel.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.support.problem.ProblemException;

/** Finds mapping profiles: in the folder of the settings, among those that the service brings, or in the request. */
@ApplicationScoped
public class Profiles {

    /** What a profile that came with the request is called. */
    public static final String SENT = "sent";

    /** So that no name leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");

    private static final String RESOURCE = "/profiles/%s.yaml";

    private final Optional<Path> folder;

    Profiles(PersonnelConfig config) {
        this.folder = config.imports().profiles();
    }

    /** @throws ProblemException when there is none of that name, or it is not right */
    public MappingProfile named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw unknown(name);
        }
        try (InputStream found = find(name)) {
            if (found == null) {
                throw unknown(name);
            }
            Reader yaml = new InputStreamReader(found, StandardCharsets.UTF_8);
            return ProfileReader.read(name, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProblemException when it is not right */
    public MappingProfile sent(String yaml) {
        return ProfileReader.read(SENT, new StringReader(yaml));
    }

    private InputStream find(String name) throws IOException {
        Path file = folder.map(path -> path.resolve(name + ".yaml")).orElse(null);
        return file != null && Files.isRegularFile(file)
                ? Files.newInputStream(file)
                : Profiles.class.getResourceAsStream(RESOURCE.formatted(name));
    }

    private static ProblemException unknown(String name) {
        return ProblemException.of(
                        400, "unknown-profile", "Không có hồ sơ ánh xạ này", "There is no such mapping profile")
                .withDetail(
                        "Không có hồ sơ ánh xạ tên \"%s\"".formatted(shortened(name)),
                        "No mapping profile is called \"%s\"".formatted(shortened(name)));
    }

    private static String shortened(String name) {
        return name.length() <= 50 ? name : name.substring(0, 50) + "…";
    }
}
