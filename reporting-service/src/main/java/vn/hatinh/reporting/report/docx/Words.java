package vn.hatinh.reporting.report.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The words of a paragraph. Word cuts them into runs where it likes, also within a name in braces. */
final class Words {

    private final List<CTText> pieces = new ArrayList<>();

    private Words(CTP paragraph) {
        paragraph.getRList().forEach(run -> pieces.addAll(run.getTList()));
    }

    static Words of(CTP paragraph) {
        return new Words(paragraph);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getStringValue()));
        return text.toString();
    }

    /** @param known gives null for what is to stay; the first run of a name gives its words their form */
    void fill(UnaryOperator<String> known) {
        List<MatchResult> names = Placeholder.ANY.matcher(text()).results().toList();
        // from the last to the first, so that places before it stay where they are
        for (int i = names.size() - 1; i >= 0; i--) {
            String words = known.apply(names.get(i).group(1));
            if (words != null) {
                replace(names.get(i).start(), names.get(i).end(), Normalizer.normalize(words, Normalizer.Form.NFC));
            }
        }
    }

    private void replace(int from, int to, String words) {
        int start = 0;
        String left = words;
        for (CTText piece : pieces) {
            String text = piece.getStringValue();
            int end = start + text.length();
            if (start < to && end > from) {
                String before = text.substring(0, Math.max(0, from - start));
                String after = text.substring(Math.min(text.length(), to - start));
                piece.setStringValue(before + left + after);
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
                left = "";
            }
            start = end;
        }
    }

    /** The name that stands alone in the paragraph; null when there is something else, or none. */
    String onlyName() {
        Matcher matcher = Placeholder.ANY.matcher(text().strip());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
