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

/** The sheets about the agency as a whole, and how each row becomes a fact. */
final class AgencySheets {

    static final List<AgencySheet<?, ?>> ALL = List.of(
            new AgencySheet<>(
                    "TuyenDung",
                    Workbook::recruitmentRounds,
                    new AgencyFactType<>(StoredRecruitmentRound.class, StoredRecruitmentRound::new),
                    row -> new RecruitmentRound(row.code(), row.on(), row.equalCases(), row.equalCasesWomen())),
            new AgencySheet<>(
                    "KhaoSatGiaDinh",
                    Workbook::familySurveys,
                    new AgencyFactType<>(StoredFamilySurvey.class, StoredFamilySurvey::new),
                    row -> new FamilySurvey(row.year(), row.sex(), row.respondents(), row.hoursPerDay())),
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
                            row.cleared())),
            new AgencySheet<>(
                    "ThongKe",
                    Workbook::anonymousCounts,
                    new AgencyFactType<>(StoredAnonymousCount.class, StoredAnonymousCount::new),
                    row -> new AnonymousCount(row.year(), row.kind(), row.count())));

    private AgencySheets() {}
}
