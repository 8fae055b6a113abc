package vn.hatinh.personnel;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** The service's own settings. */
@ConfigMapping(prefix = "app")
public interface PersonnelConfig {

    /** Identification code (QĐ 20/2020/QĐ-TTg) of the agency meant when neither a request nor its token names a single one. */
    @WithDefault("H27.13")
    String defaultAgency();

    @WithName("import")
    Import imports();

    /** How workbooks are taken in. */
    interface Import {

        /** A larger file is refused. */
        @WithDefault("64M")
        MemorySize maxSize();

        /** People whose files are open at a time; bounds the memory of an import, whatever its size. */
        @WithDefault("500")
        int chunkSize();

        /** An import that takes longer is rolled back. */
        @WithDefault("1800")
        int timeoutSeconds();
    }
}
