package vn.hatinh.indicators.settings;

import java.time.Duration;
import java.util.List;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The service's own settings. */
@ConfigMapping(prefix = "app")
public interface AppSettings {

    /** Files of plans on the class path, each a version that is there when the service has started. */
    List<String> catalogues();

    /** Of these, the ids of plans that every agency is counted by where nobody decided otherwise. */
    List<String> activePlans();

    /** How agencies are counted again under another definition. */
    Recount recount();

    /** How much memory the agencies' sums may take; the others are read from the database when asked for. */
    @WithDefault("160M")
    MemorySize rememberedSums();

    /** What the names of the consumers' groups begin with; a new one counts the topics from their beginning. */
    @WithDefault("indicators-service")
    String intakeGroup();

    /** How many people's changes are told together to who may not see those of one person. */
    @WithDefault("3")
    int leastPeopleTogether();

    /** What of the figures is shown to who sees published figures only. */
    Disclosure disclosure();

    /** How values are taken apart. */
    Breakdown breakdown();

    /** Who waits for a position. */
    Position position();

    /** Settings of who waits for a position. */
    interface Position {

        /** Nobody waits longer, whatever they prefer. */
        @WithDefault("30s")
        Duration longestWait();

        /** So many wait at once at this instance; others are answered without waiting. */
        @WithDefault("1000")
        int mostWaiting();

        /** How often the database is asked what other instances have counted, while somebody waits. */
        @WithDefault("250ms")
        Duration lookEvery();
    }

    /** Settings of breakdowns. */
    interface Breakdown {

        /** How many people's records one question may have looked at to tell them apart by type, age or grade. */
        @WithDefault("100000")
        int mostPeople();
    }

    /** Settings of disclosure control. */
    interface Disclosure {

        /** Least number of people among whom one must remain hidden. */
        @WithDefault("3")
        int threshold();
    }

    /** Settings of recounts. */
    interface Recount {

        /** Records in one transaction. */
        @WithDefault("500")
        int pageSize();

        /** How often somebody looks whether there is anything to do. */
        @WithDefault("1s")
        Duration pollInterval();
    }
}
