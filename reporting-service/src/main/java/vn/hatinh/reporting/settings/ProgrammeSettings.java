package vn.hatinh.reporting.settings;

import java.time.Duration;
import java.util.List;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the action plan. */
@ConfigMapping(prefix = "programme")
public interface ProgrammeSettings {

    /** Plan of a new programme that names none. */
    @WithDefault("662-KH-SNgV")
    String plan();

    /** How many days before its due date a task is reminded of. */
    @WithDefault("30,7,1")
    List<Integer> remindDaysBefore();

    Evidence evidence();

    CalendarFeeds calendarFeeds();

    /** Files that show that a task was done. */
    interface Evidence {

        /** Largest file. */
        @WithDefault("20M")
        MemorySize maxSize();

        /** Most files of one task. */
        @WithDefault("50")
        int maxFiles();
    }

    /** Personal addresses of the calendar. */
    interface CalendarFeeds {

        /** How long an address opens the calendar after its owner has made or renewed it. */
        @WithDefault("P90D")
        Duration validFor();
    }
}
