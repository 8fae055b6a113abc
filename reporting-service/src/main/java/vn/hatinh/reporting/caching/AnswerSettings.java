package vn.hatinh.reporting.caching;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are kept to be given again. */
@ConfigMapping(prefix = "answers")
public interface AnswerSettings {

    /** Answers with figures that are kept as they were sent, all together. */
    @WithDefault("32M")
    MemorySize memory();

    /** How long it is taken for granted that no figures have come. */
    @WithDefault("0.1s")
    Duration lookEvery();
}
