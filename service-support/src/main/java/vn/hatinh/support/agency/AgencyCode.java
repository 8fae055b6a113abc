package vn.hatinh.support.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mã định danh điện tử: the identification code of an agency by QĐ 20/2020/QĐ-TTg. Groups of capital letters and digits
 * are parted by dots, level one (one letter and two digits, for example H27) first, 35 characters at most.
 *
 * <p>The older form of QCVN 102:2016/BTTTT runs the other way, and always has four groups: 000.00.13.H27. It is read
 * too, and turned round: H27.13. There a group of zeros says that the agency has no level of that place, so zeros are
 * left out wherever they stand. In the form of today nothing is left out, as every group was given by somebody. A code
 * that could be both is one of today.
 *
 * @param value level one first
 */
public record AgencyCode(String value) {

    /** What is accepted, for messages. */
    public static final String EXAMPLE = "H27.13";

    private static final int LONGEST = 35;
    private static final Pattern LEVEL_ONE_FIRST = Pattern.compile("[A-Z]\\d{2}(\\.[A-Z0-9]+)*");
    private static final Pattern LEVEL_ONE_LAST =
            Pattern.compile("([A-Z0-9]{3})\\.([A-Z0-9]{2})\\.([A-Z0-9]{2})\\.([A-Z]\\d{2})");
    private static final Pattern ZEROS = Pattern.compile("0+");

    public AgencyCode {
        if (!isLevelOneFirst(value)) {
            throw new IllegalArgumentException("no agency code: " + value);
        }
    }

    /** The code in the form of today; nothing when the text is none. */
    public static Optional<AgencyCode> parse(String text) {
        if (isLevelOneFirst(text)) {
            return Optional.of(new AgencyCode(text));
        }
        Matcher older = LEVEL_ONE_LAST.matcher(text);
        return older.matches() ? Optional.of(turned(older)) : Optional.empty();
    }

    /** Whether the other agency is this one, or stands below it. */
    public boolean covers(AgencyCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** The code of the agency above; nothing for one of level one. */
    public Optional<AgencyCode> above() {
        int end = value.lastIndexOf('.');
        return end < 0 ? Optional.empty() : Optional.of(new AgencyCode(value.substring(0, end)));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isLevelOneFirst(String text) {
        return text.length() <= LONGEST && LEVEL_ONE_FIRST.matcher(text).matches();
    }

    private static AgencyCode turned(Matcher older) {
        String below = Stream.of(older.group(3), older.group(2), older.group(1))
                .filter(group -> !ZEROS.matcher(group).matches())
                .reduce("", (above, group) -> above + "." + group);
        return new AgencyCode(older.group(4) + below);
    }
}
