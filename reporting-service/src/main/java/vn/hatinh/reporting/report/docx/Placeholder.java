package vn.hatinh.reporting.report.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a template names in double braces, and a document has in its place. */
enum Placeholder {
    QUOC_HIEU(Form.WORDS, false),
    TIEU_NGU(Form.WORDS, false),
    CO_QUAN_CHU_QUAN(Form.WORDS, false),
    CO_QUAN_BAN_HANH(Form.WORDS, true),
    DUONG_KE_CO_QUAN(Form.PARAGRAPHS, false),
    SO_KY_HIEU(Form.WORDS, true),
    DIA_DANH_THOI_GIAN(Form.WORDS, true),
    TEN_LOAI(Form.WORDS, true),
    TRICH_YEU(Form.WORDS, true),
    /** The days of the period, below the subject; nothing where they are the calendar's. */
    KY_SO_LIEU(Form.PARAGRAPHS, false),
    DUONG_KE_TRICH_YEU(Form.PARAGRAPHS, false),
    KINH_GUI(Form.PARAGRAPHS, true),
    CAN_CU(Form.PARAGRAPHS, true),
    MO_DAU(Form.PARAGRAPHS, true),
    /** All sections; a template may name each of them by itself instead. */
    NOI_DUNG(Form.PARAGRAPHS, false),
    KET_THUC(Form.PARAGRAPHS, true),
    NOI_NHAN(Form.PARAGRAPHS, true),
    CHUC_VU_NGUOI_KY(Form.PARAGRAPHS, true),
    HO_TEN_NGUOI_KY(Form.WORDS, true),
    PHU_LUC(Form.PAGES, true);

    /** How much takes its place. */
    enum Form {
        /** words within a paragraph, as often as one likes */
        WORDS,
        /** paragraphs instead of the one in which it stands alone */
        PARAGRAPHS,
        /** all that follows, behind the text */
        PAGES
    }

    /** Anything in double braces. */
    static final Pattern ANY = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /** Before the id of a section. */
    private static final String SECTION = "muc.";

    private final Form form;
    private final boolean required;

    Placeholder(Form form, boolean required) {
        this.form = form;
        this.required = required;
    }

    /** As a template writes it, without the braces. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Form form() {
        return form;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<Placeholder> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Of one section of the text. */
    static String ofSection(String id) {
        return SECTION + id;
    }

    static boolean isOfSection(String key) {
        return key.startsWith(SECTION);
    }

    /** How much takes the place of a name that a document of these sections has. */
    static Optional<Form> form(String key, List<String> sections) {
        return sections.stream().map(Placeholder::ofSection).anyMatch(key::equals)
                ? Optional.of(Form.PARAGRAPHS)
                : of(key).map(Placeholder::form);
    }
}
