package vn.hatinh.reporting.programme.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as iCalendar (RFC 5545). */
final class ICalendar {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final String PRODUCT = "-//vn.hatinh//Gender equality plan//VI";
    /** On the day of a reminder people are told when the office opens. */
    private static final Duration MORNING = Duration.ofHours(8);

    /** The standard asks for 75 octets, the writer counts letters, and a letter of Vietnamese takes up to three octets. */
    private static final int LONGEST_LINE = 24;

    private ICalendar() {}

    /**
     * @param domain what makes the numbers of entries unique in the world
     * @param name of the calendar, as its subscribers see it
     */
    static String write(String domain, String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> calendar.add(event(domain, entry)));
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true, LONGEST_LINE).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(String domain, CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@" + domain));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(Math.toIntExact(entry.sequence())));
        event.add(new DtStart<>(entry.first()));
        // the end is the first day after
        event.add(new DtEnd<>(entry.last().plusDays(1)));
        event.add(new Summary(entry.summary()));
        if (entry.description() != null) {
            event.add(new Description(entry.description()));
        }
        event.add(new Categories(entry.category()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // nobody is away because a task is due
        event.add(ImmutableTransp.TRANSPARENT);
        entry.remindDaysBefore().forEach(days -> event.add(alarm(days, entry.summary())));
        return event;
    }

    private static VAlarm alarm(int daysBefore, String summary) {
        VAlarm alarm = new VAlarm();
        // the default of the standard, which some programs want to be told
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), MORNING.minusDays(daysBefore)));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        return alarm;
    }
}
