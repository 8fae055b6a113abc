package vn.hatinh.personnel.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.agencyfacts.AgencyFactType;
import vn.hatinh.personnel.agencyfacts.AnonymousCount;
import vn.hatinh.personnel.agencyfacts.FamilySurvey;
import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.agencyfacts.StoredAnonymousCount;
import vn.hatinh.personnel.agencyfacts.StoredFamilySurvey;
import vn.hatinh.personnel.agencyfacts.StoredRecruitmentRound;
import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.communication.StoredCommunicationProduct;
import vn.hatinh.personnel.importing.Workbook.AnonymousCountRow;
import vn.hatinh.personnel.importing.Workbook.CommunicationProductRow;
import vn.hatinh.personnel.importing.Workbook.FamilySurveyRow;
import vn.hatinh.personnel.importing.Workbook.RecruitmentRoundRow;

/** The four kinds. */
final class FigureKinds {

    private static final int NO_ROW = 0;

    static final FigureKind<RecruitmentRound> RECRUITMENT_ROUNDS = new FigureKind<>(
            "recruitment-rounds",
            new AgencyFactType<>(StoredRecruitmentRound.class, StoredRecruitmentRound::new),
            RecruitmentRound::code,
            key -> "recruitment-round/" + key,
            fact -> new RecruitmentRoundRow(NO_ROW, fact.code(), fact.on(), fact.equalCases(), fact.equalCasesWomen()),
            List.of("code", "on", "equalCases", "equalCasesWomen"),
            "year(f.fact.on)",
            sorting("code", "f.fact.code", "on", "f.fact.on"));

    static final FigureKind<FamilySurvey> FAMILY_SURVEYS = new FigureKind<>(
            "family-surveys",
            new AgencyFactType<>(StoredFamilySurvey.class, StoredFamilySurvey::new),
            fact -> fact.year() + "-" + fact.sex(),
            key -> "family-survey/" + withSlash(key),
            fact -> new FamilySurveyRow(NO_ROW, fact.year(), fact.sex(), fact.respondents(), fact.hoursPerDay()),
            List.of("year", "sex", "respondents", "hoursPerDay"),
            "f.fact.year",
            sorting("year", "f.fact.year", "sex", "f.fact.sex"));

    static final FigureKind<CommunicationProduct> COMMUNICATION_PRODUCTS = new FigureKind<>(
            "communication-products",
            new AgencyFactType<>(StoredCommunicationProduct.class, StoredCommunicationProduct::new),
            CommunicationProduct::code,
            key -> "communication-product/" + key,
            fact -> new CommunicationProductRow(
                    NO_ROW,
                    fact.code(),
                    fact.name(),
                    fact.kind(),
                    fact.channel(),
                    fact.equalityTopic(),
                    fact.issued(),
                    fact.reviewed(),
                    fact.cleared()),
            List.of("code", "name", "kind", "channel", "equalityTopic", "issued", "reviewed", "cleared"),
            "year(f.fact.issued)",
            sorting("code", "f.fact.code", "issued", "f.fact.issued"));

    static final FigureKind<AnonymousCount> ANONYMOUS_COUNTS = new FigureKind<>(
            "anonymous-counts",
            new AgencyFactType<>(StoredAnonymousCount.class, StoredAnonymousCount::new),
            fact -> fact.year() + "-" + fact.kind(),
            key -> "anonymous-count/" + withSlash(key),
            fact -> new AnonymousCountRow(NO_ROW, fact.year(), fact.kind(), fact.count()),
            List.of("year", "kind", "count"),
            "f.fact.year",
            sorting("year", "f.fact.year", "kind", "f.fact.kind"));

    private FigureKinds() {}

    /** The API's 2025-NU is 2025/NU in the fact's own key. */
    private static String withSlash(String key) {
        return key.replaceFirst("-", "/");
    }

    private static Map<String, String> sorting(String usual, String usualPath, String other, String otherPath) {
        Map<String, String> sorting = new LinkedHashMap<>();
        sorting.put(usual, usualPath);
        sorting.put(other, otherPath);
        return sorting;
    }
}
