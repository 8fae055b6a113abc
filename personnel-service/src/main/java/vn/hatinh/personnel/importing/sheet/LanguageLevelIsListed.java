package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.codelist.CodeLists;

/** A level of language ability is one of the list on the day of the certificate. */
final class LanguageLevelIsListed implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        Integer level = values.get(DevelopmentSheets.LANGUAGE_LEVEL);
        if (level != null) {
            CodeLists.LANGUAGE_LEVELS
                    .find(level.toString())
                    .ifPresent(listed -> ValidThen.check(
                            listed, values.get(DevelopmentSheets.ISSUED), DevelopmentSheets.LANGUAGE_LEVEL, findings));
        }
    }
}
