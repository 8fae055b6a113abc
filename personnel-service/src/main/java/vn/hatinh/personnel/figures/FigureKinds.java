package vn.hatinh.personnel.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.agencyfacts.AnonymousCount;
import vn.hatinh.personnel.agencyfacts.FamilySurvey;
import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.intake.AgencySheets;

/** The four kinds. */
final class FigureKinds {

    static final FigureKind<RecruitmentRound> RECRUITMENT_ROUNDS = new FigureKind<>(
            "recruitment-rounds",
            AgencySheets.RECRUITMENT_ROUNDS,
            RecruitmentRound::code,
            key -> "recruitment-round/" + key,
            List.of("code", "on", "equalCases", "equalCasesWomen"),
            "year(f.fact.on)",
            sorting("code", "f.fact.code", "on", "f.fact.on"));

    static final FigureKind<FamilySurvey> FAMILY_SURVEYS = new FigureKind<>(
            "family-surveys",
            AgencySheets.FAMILY_SURVEYS,
            fact -> fact.year() + "-" + fact.sex(),
            key -> "family-survey/" + withSlash(key),
            List.of("year", "sex", "respondents", "hoursPerDay"),
            "f.fact.year",
            sorting("year", "f.fact.year", "sex", "f.fact.sex"));

    static final FigureKind<CommunicationProduct> COMMUNICATION_PRODUCTS = new FigureKind<>(
            "communication-products",
            AgencySheets.COMMUNICATION_PRODUCTS,
            CommunicationProduct::code,
            key -> "communication-product/" + key,
            List.of("code", "name", "kind", "channel", "equalityTopic", "issued", "reviewed", "cleared"),
            "year(f.fact.issued)",
            sorting("code", "f.fact.code", "issued", "f.fact.issued"));

    static final FigureKind<AnonymousCount> ANONYMOUS_COUNTS = new FigureKind<>(
            "anonymous-counts",
            AgencySheets.ANONYMOUS_COUNTS,
            fact -> fact.year() + "-" + fact.kind(),
            key -> "anonymous-count/" + withSlash(key),
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
