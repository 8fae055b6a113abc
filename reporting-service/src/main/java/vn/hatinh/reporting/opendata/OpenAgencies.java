package vn.hatinh.reporting.opendata;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.support.access.Caller;

/** Whose figures the caller gets. */
@RequestScoped
public class OpenAgencies {

    private final ReadModel readModel;
    private final Caller caller;

    OpenAgencies(ReadModel readModel, Caller caller) {
        this.readModel = readModel;
        this.caller = caller;
    }

    /** @param asked one agency, or null for all that have figures and that the caller has to do with */
    @Transactional
    public OpenState asked(String asked) {
        List<String> agencies = asked == null
                ? readModel.agencies().stream().filter(caller::covers).toList()
                : List.of(caller.agency(asked));
        Instant asOf = agencies.stream()
                .map(readModel::freshness)
                .map(Freshness::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new OpenState(agencies, asOf, agencies.stream().map(this::state).collect(Collectors.joining("\n")));
    }

    /** Everything that the rows are made of: the figures by their position, the plans and the units by what they say. */
    private String state(String agency) {
        return String.join(
                " ",
                agency,
                readModel.freshness(agency).toString(),
                readModel.plans(agency).toString(),
                readModel.organisation(agency).toString());
    }
}
