package vn.hatinh.reporting.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the forms that agencies have of their own. */
@ConfigMapping(prefix = "report-forms")
public interface FormSettings {

    /** Largest Word template. */
    @WithDefault("5M")
    MemorySize templateMaxSize();

    /** Largest file of wording. */
    @WithDefault("256K")
    MemorySize wordingMaxSize();

    /** In bytes. */
    default long largest(boolean template) {
        return (template ? templateMaxSize() : wordingMaxSize()).asLongValue();
    }
}
