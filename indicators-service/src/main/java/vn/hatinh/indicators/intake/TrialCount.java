package vn.hatinh.indicators.intake;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.support.problem.ProblemException;

/** Counts all records of an agency under a definition and keeps nothing but the sums, in room for these. */
@ApplicationScoped
public class TrialCount {

    private final AgencyCounts counts;
    private final CountedRecords records;
    private final Definitions definitions;

    TrialCount(AgencyCounts counts, CountedRecords records, Definitions definitions) {
        this.counts = counts;
        this.records = records;
        this.definitions = definitions;
    }

    /**
     * What came out.
     *
     * @param former the definition that the agency is counted by until now; empty when it is not counted under the plan
     * @param before the sums of the same records under that one
     * @param records so many
     */
    public record Result(Optional<Definition> former, AgencyState before, AgencyState after, long records) {}

    /**
     * Within a transaction. Both sides come from one reading of the records, during which the agency may be counted.
     *
     * @param id the count whose records are read if there is one, else that of any plan
     * @throws ProblemException 422 when the definition cannot count a record
     */
    public Result count(Id id, Definition definition) {
        List<AgencyCount> rows =
                counts.find("id.agency = ?1 order by id.plan", id.agency()).list();
        Optional<AgencyCount> same =
                rows.stream().filter(row -> row.id.equals(id)).findFirst();
        Trial trial = new Trial(definition);
        same.or(() -> rows.stream().findFirst()).ifPresent(row -> records.forEach(row.stored(), trial::add));
        return new Result(
                same.map(definitions::of), trial.state(trial.former), trial.state(trial.total), trial.records);
    }

    private static final class Trial {

        private final Definition definition;
        private final ContributionTotal former = new ContributionTotal();
        private final ContributionTotal total = new ContributionTotal();
        private UnitTree units = UnitTree.EMPTY;
        private long records;

        private Trial(Definition definition) {
            this.definition = definition;
        }

        private AgencyState state(ContributionTotal counted) {
            return new AgencyState(Sums.EMPTY.plus(counted.listed()), units);
        }

        private void add(CountedRecord record) {
            RecordContent content = RecordContent.of(record);
            former.add(record.contributions());
            try {
                total.add(content.under(definition));
            } catch (RuntimeException e) {
                throw ProblemException.of(
                                422,
                                "plan-cannot-count",
                                "Kế hoạch không tính được một bản ghi",
                                "The plan cannot count a record")
                        .withDetail(
                                "Loại bản ghi: " + record.key().kind(),
                                "Kind of record: " + record.key().kind());
            }
            if (content instanceof RecordContent.Unit unit) {
                units = units.with(unit.history());
            }
            records++;
        }
    }
}
