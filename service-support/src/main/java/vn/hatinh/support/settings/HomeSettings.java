package vn.hatinh.support.settings;

import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the system is at home. */
@ConfigMapping(prefix = "app")
public interface HomeSettings {

    /** Identification code (QĐ 20/2020/QĐ-TTg) of the agency meant when neither a request nor its token names a single one. */
    @WithDefault("H27.13")
    String defaultAgency();

    /** Where a day begins and ends, wherever the server stands. */
    @WithDefault("Asia/Ho_Chi_Minh")
    ZoneId timeZone();
}
