package vn.hatinh.personnel.export;

import java.io.OutputStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.StatelessSession;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.StoredAgencyFact;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StoredStaffFact;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.form.FormSheet;
import vn.hatinh.personnel.importing.form.FormWriter;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.intake.AgencySheet;
import vn.hatinh.personnel.intake.AgencySheets;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.StaffSheet;
import vn.hatinh.personnel.staff.StaffSheets;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitRows;

/**
 * Writes all facts of an agency as they are at one moment. Rows pass through one by one, without a session that would
 * keep them.
 */
@ApplicationScoped
class WorkbookExport {

    /** All sheets show the same moment, whatever others write meanwhile. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private static final String STAFF_FACTS = """
            select s, f from StaffMember s join %s f on f.agency = s.agency and f.staffId = s.id
            where s.agency = :agency and s.removed = false order by s.code, f.id
            """;
    private static final String AGENCY_FACTS =
            "select f from %s f where f.agency = :agency and f.removed = false order by f.factKey";
    private static final int ROWS_AT_A_TIME = 1_000;

    private final UnitFiles units;
    private final StatelessSession session;

    WorkbookExport(UnitFiles units, StatelessSession session) {
        this.units = units;
        this.session = session;
    }

    /** @param withHealth whether the sheets of health checks and pregnancies are among them */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeoutFromConfigProperty = "app.import.timeout-seconds")
    void write(String agency, boolean withHealth, OutputStream out) {
        session.createNativeMutationQuery(ONE_MOMENT).executeUpdate();
        try (FormWriter writer = new FormWriter(out)) {
            try (FormSheet sheet = writer.sheet(OrganisationSheets.UNITS)) {
                UnitRows.of(units.read(agency).values()).forEach(sheet::add);
            }
            for (StaffSheet<?, ?, ?> sheet : StaffSheets.ALL) {
                SheetDefinition<?> definition = definition(sheet.name());
                if (withHealth || !DevelopmentSheets.OF_HEALTH.contains(definition)) {
                    writeStaffFacts(agency, sheet, definition, writer);
                }
            }
            for (AgencySheet<?, ?> sheet : AgencySheets.ALL) {
                writeAgencyFacts(agency, sheet, definition(sheet.name()), writer);
            }
        }
    }

    private static SheetDefinition<?> definition(String name) {
        return Sheets.named(name).orElseThrow();
    }

    private <R extends StaffFactRow, F extends StaffFact<P>, P extends Record> void writeStaffFacts(
            String agency, StaffSheet<R, F, P> sheet, SheetDefinition<?> definition, FormWriter writer) {
        String query = STAFF_FACTS.formatted(sheet.type().table().getName());
        try (FormSheet form = writer.sheet(definition);
                Stream<Object[]> facts = stream(query, Object[].class, agency)) {
            facts.forEach(pair -> {
                StoredStaffFact<F> stored = sheet.type().table().cast(pair[1]);
                form.add(sheet.toRow().row(0, (StaffMember) pair[0], stored.fact()));
            });
        }
    }

    private <R extends Row, F extends AgencyFact> void writeAgencyFacts(
            String agency, AgencySheet<R, F> sheet, SheetDefinition<?> definition, FormWriter writer) {
        Class<? extends StoredAgencyFact<F>> table = sheet.type().table();
        try (FormSheet form = writer.sheet(definition);
                Stream<? extends StoredAgencyFact<F>> facts =
                        stream(AGENCY_FACTS.formatted(table.getName()), table, agency)) {
            facts.forEach(stored -> form.add(sheet.toRow().apply(stored.fact())));
        }
    }

    private <T> Stream<T> stream(String query, Class<T> type, String agency) {
        return session.createQuery(query, type)
                .setParameter("agency", agency)
                .setFetchSize(ROWS_AT_A_TIME)
                .getResultStream();
    }
}
