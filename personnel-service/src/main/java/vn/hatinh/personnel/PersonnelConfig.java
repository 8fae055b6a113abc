package vn.hatinh.personnel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** The service's own settings. */
@ConfigMapping(prefix = "app")
public interface PersonnelConfig {

    @WithName("import")
    Import imports();

    Bulk bulk();

    /** Requests with many commands. */
    interface Bulk {

        /** A request with more is refused. */
        @WithDefault("1000")
        int maxCommands();
    }

    /** How workbooks are taken in. */
    interface Import {

        /** A larger file is refused. */
        @WithDefault("64M")
        MemorySize maxSize();

        /** People whose files are open at a time; bounds the memory of an import, whatever its size. */
        @WithDefault("500")
        int chunkSize();

        /** Folder of mapping profiles (name.yaml), which come before those that the service brings. */
        Optional<Path> profiles();

        /** How many imports that nobody waits for run at a time; others wait for their turn. */
        @WithDefault("2")
        int atOnce();

        /** What came of an import, its errors and the rows that have them are kept for this time. */
        @WithDefault("P30D")
        Duration keepResults();

        /** An import that gives no sign of life for this long has died with its service. */
        @WithDefault("20S")
        Duration lostAfter();

        /** An import that takes longer is rolled back. */
        @WithDefault("1800")
        int timeoutSeconds();
    }
}
