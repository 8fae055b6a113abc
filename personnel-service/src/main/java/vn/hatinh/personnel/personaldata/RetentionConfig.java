package vn.hatinh.personnel.personaldata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long files of people who left are kept. */
@ConfigMapping(prefix = "app.retention")
public interface RetentionConfig {

    /** Years after the last day on payroll. */
    @WithDefault("70")
    int years();
}
