package vn.hatinh.personnel.audit;

import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the audit trail. */
@ConfigMapping(prefix = "app.audit")
interface AuditConfig {

    /** How long entries are kept, as ISO 8601 writes it. The database has a minimum that this does not shorten. */
    @WithDefault("P10Y")
    Period kept();

    /** When the older ones are removed, as Quartz writes it; {@code off}: never. */
    @WithDefault("0 30 2 * * ?")
    String expiryCron();
}
