package vn.hatinh.contracts.personnel;

/** Căn cứ: what a language ability rests on. */
public enum LanguageBasis {
    /** certificate with a level 1-6 of the national framework */
    CHUNG_CHI,
    /** university degree in or through the language */
    BANG_DAI_HOC,
    /** use at work, confirmed by the head of the unit */
    XAC_NHAN
}
