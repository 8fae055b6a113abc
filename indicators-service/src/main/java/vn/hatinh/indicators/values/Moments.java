package vn.hatinh.indicators.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.rollup.AgencyPart;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.rollup.RollUps;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.KnownStates;
import vn.hatinh.indicators.store.Moment;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.settings.HomeSettings;

/** Takes a question to what was known at the moment it names. */
@ApplicationScoped
public class Moments {

    public static final String AS_OF = "asOf";

    public static final String DESCRIPTION =
            "Như đã biết vào cuối ngày này; Ban VSTBPN còn được dùng thời điểm hoặc vị trí / as known at the end of this"
                    + " day; the committee may also name a time or a position";

    private static final String DAY = "yyyy-MM-dd";

    private final KnownStates states;
    private final RollUps rollUps;
    private final Caller caller;
    private final ZoneId zone;

    Moments(KnownStates states, RollUps rollUps, Caller caller, HomeSettings home) {
        this.states = states;
        this.rollUps = rollUps;
        this.caller = caller;
        this.zone = home.timeZone();
    }

    /**
     * What was known of an agency, or of all below a code that names none.
     *
     * @param name of the parameter, for messages
     * @param text a time, a day (its end), or a position; null or blank for all that is known
     */
    public Known known(Id agency, String name, String text) {
        if (rollUps.standsFor(agency)) {
            return rollUps.together(agency, agencies(agency, name, text));
        }
        return new Known(agency, of(agency, name, text), Map.of());
    }

    /** The same of one agency. */
    public KnownState of(Id agency, String name, String text) {
        return isNow(text) ? states.now(agency) : at(agency, name, text);
    }

    /** Whether all that is known is asked for. */
    public static boolean isNow(String text) {
        return text == null || text.isBlank();
    }

    private Map<String, AgencyPart> agencies(Id below, String name, String text) {
        if (isNow(text)) {
            return rollUps.agencies(below);
        }
        Moment moment = moment(name, text.strip());
        if (!(moment instanceof Moment.Time time)) {
            throw Problems.invalidParameter(
                    name,
                    text,
                    "not-of-a-roll-up",
                    new Text(
                            "số tổng hợp của nhiều cơ quan không có vị trí; hãy dùng ngày, ví dụ 2026-01-31",
                            "several agencies have no position in common; name a day, such as 2026-01-31"));
        }
        return rollUps.agencies(below, time);
    }

    /** The same with its place in the ledger. */
    public KnownState traced(Id agency, String name, String text) {
        return isNow(text) ? states.at(agency, new Moment.Latest()).orElseThrow() : at(agency, name, text);
    }

    private KnownState at(Id agency, String name, String text) {
        return states.at(agency, moment(name, text.strip())).orElseThrow(() -> unknown(agency, name, text));
    }

    private Moment moment(String name, String text) {
        try {
            if (text.length() == DAY.length() && text.indexOf('-') > 0) {
                return new Moment.Time(LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusNanos(1));
            }
            Moment single = text.chars().allMatch(Character::isDigit)
                    ? new Moment.Position(Long.parseLong(text))
                    // a plus sign that was not escaped in the address comes as a blank
                    : new Moment.Time(
                            OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
            requireCommittee(name, text);
            return single;
        } catch (DateTimeException | NumberFormatException e) {
            throw Problems.invalidParameter(
                    name,
                    text,
                    "malformed",
                    new Text(
                            "cần ngày (2026-01-31), thời điểm (2026-01-31T08:00:00Z) hoặc vị trí (1234)",
                            "a day (2026-01-31), a time (2026-01-31T08:00:00Z) or a position (1234) is needed"));
        }
    }

    /** Two moments with one event between them would tell what that event said of one person. */
    private void requireCommittee(String name, String text) {
        if (!caller.hasRole(Roles.COMMITTEE)) {
            throw Problems.roleMissing(
                    name,
                    text,
                    new Text(
                            "chỉ Ban VSTBPN (committee) được hỏi theo thời điểm hoặc vị trí; hãy dùng ngày",
                            "only the committee may name a time or a position; name a day"));
        }
    }

    private RuntimeException unknown(Id agency, String name, String text) {
        long position = states.now(agency).counted().position();
        return Problems.unknown(
                name,
                text,
                new Text(
                        "cơ quan chưa từng ở vị trí này; hiện ở vị trí " + position,
                        "the agency never was at this position; now it is at " + position));
    }
}
