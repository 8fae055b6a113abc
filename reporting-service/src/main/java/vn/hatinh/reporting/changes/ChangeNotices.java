package vn.hatinh.reporting.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Sight;

/** Tells changes to those who may hear of them. */
@ApplicationScoped
public class ChangeNotices {

    private final ReadModel readModel;
    private final Clock clock;

    ChangeNotices(ReadModel readModel, Clock clock) {
        this.readModel = readModel;
        this.clock = clock;
    }

    /**
     * @param change of values
     * @return nothing when nothing changed in what the sight shows, or when it shows whole agencies only
     */
    @Transactional
    public Optional<ChangeNotice> of(ValueChange change, Sight sight) {
        if (sight != Sight.WHOLE && !isOfWholeAgency(change)) {
            return Optional.empty();
        }
        return ChangeNotice.of(change, sight);
    }

    private boolean isOfWholeAgency(ValueChange change) {
        return readModel
                .organisation(change.agency())
                .rootOn(LocalDate.now(clock))
                .filter(change.unit()::equals)
                .isPresent();
    }
}
