package vn.hatinh.reporting.settings;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the figures are given to statisticians. */
@ConfigMapping(prefix = "statistics")
public interface StatisticsSettings {

    Maintainer maintainer();

    Licence licence();

    /** Who maintains the structures; in SDMX an agency. */
    interface Maintainer {

        /** Letters, digits, underscores and hyphens, a letter first. */
        @WithDefault("HATINH")
        String id();

        @WithDefault("Tỉnh Hà Tĩnh")
        String nameVi();

        @WithDefault("Ha Tinh province")
        String nameEn();
    }

    /** Under which the open data may be used. */
    interface Licence {

        /** As the Open Definition calls it. */
        @WithDefault("CC-BY-4.0")
        String name();

        @WithDefault("Creative Commons Attribution 4.0")
        String title();

        @WithDefault("https://creativecommons.org/licenses/by/4.0/")
        URI path();
    }
}
