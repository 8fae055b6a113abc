package vn.hatinh.personnel.intake;

import java.util.List;

import vn.hatinh.personnel.agencyfacts.AgencyFactType;
import vn.hatinh.personnel.agencyfacts.AnonymousCount;
import vn.hatinh.personnel.agencyfacts.FamilySurvey;
import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.agencyfacts.StoredAnonymousCount;
import vn.hatinh.personnel.agencyfacts.StoredFamilySurvey;
import vn.hatinh.personnel.agencyfacts.StoredRecruitmentRound;
import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.communication.StoredCommunicationProduct;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.AnonymousCountRow;
import vn.hatinh.personnel.importing.Workbook.CommunicationProductRow;
import vn.hatinh.personnel.importing.Workbook.FamilySurveyRow;
import vn.hatinh.personnel.importing.Workbook.RecruitmentRoundRow;

/** The sheets about the agency as a whole, and how each row becomes a fact. */
public final class AgencySheets {

    private static final int NO_ROW = 0;

    public static final AgencySheet<RecruitmentRoundRow, RecruitmentRound> RECRUITMENT_ROUNDS = new AgencySheet<>(
            "TuyenDung",
            Workbook::recruitmentRounds,
            new AgencyFactType<>(StoredRecruitmentRound.class, StoredRecruitmentRound::new),
            row -> new RecruitmentRound(row.code(), row.on(), row.equalCases(), row.equalCasesWomen()),
            fact -> new RecruitmentRoundRow(NO_ROW, fact.code(), fact.on(), fact.equalCases(), fact.equalCasesWomen()));

    public static final AgencySheet<FamilySurveyRow, FamilySurvey> FAMILY_SURVEYS = new AgencySheet<>(
            "KhaoSatGiaDinh",
            Workbook::familySurveys,
            new AgencyFactType<>(StoredFamilySurvey.class, StoredFamilySurvey::new),
            row -> new FamilySurvey(row.year(), row.sex(), row.respondents(), row.hoursPerDay()),
            fact -> new FamilySurveyRow(NO_ROW, fact.year(), fact.sex(), fact.respondents(), fact.hoursPerDay()));

    public static final AgencySheet<CommunicationProductRow, CommunicationProduct> COMMUNICATION_PRODUCTS =
            new AgencySheet<>(
                    "TuyenTruyen",
                    Workbook::communicationProducts,
                    new AgencyFactType<>(StoredCommunicationProduct.class, StoredCommunicationProduct::new),
                    row -> new CommunicationProduct(
                            row.code(),
                            row.name(),
                            row.kind(),
                            row.channel(),
                            row.equalityTopic(),
                            row.issued(),
                            row.reviewed(),
                            row.cleared()),
                    fact -> new CommunicationProductRow(
                            NO_ROW,
                            fact.code(),
                            fact.name(),
                            fact.kind(),
                            fact.channel(),
                            fact.equalityTopic(),
                            fact.issued(),
                            fact.reviewed(),
                            fact.cleared()));

    public static final AgencySheet<AnonymousCountRow, AnonymousCount> ANONYMOUS_COUNTS = new AgencySheet<>(
            "ThongKe",
            Workbook::anonymousCounts,
            new AgencyFactType<>(StoredAnonymousCount.class, StoredAnonymousCount::new),
            row -> new AnonymousCount(row.year(), row.kind(), row.count()),
            fact -> new AnonymousCountRow(NO_ROW, fact.year(), fact.kind(), fact.count()));

    public static final List<AgencySheet<?, ?>> ALL =
            List.of(RECRUITMENT_ROUNDS, FAMILY_SURVEYS, COMMUNICATION_PRODUCTS, ANONYMOUS_COUNTS);

    private AgencySheets() {}
}
