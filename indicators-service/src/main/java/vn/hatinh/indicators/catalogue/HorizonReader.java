package vn.hatinh.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.time.CutOffs;
import vn.hatinh.indicators.engine.time.Horizon;

/** Turns the years of a catalogue file, and the days on which they are closed, into those of the engine. */
record HorizonReader(CatalogueFile file, Faults faults) {

    private static final String CUT_OFFS = "/cutOffs";
    private static final Text WHERE = new Text("cutOffs", "cutOffs");

    Optional<Horizon> read() {
        Optional<Horizon> years = years();
        return rules().flatMap(rules -> years.flatMap(calendar -> faults.attempt(
                CUT_OFFS, () -> WHERE, () -> new Horizon(calendar.from(), calendar.to(), new CutOffs(rules)))));
    }

    private Optional<Horizon> years() {
        try {
            return Optional.of(new Horizon(file.validFrom(), file.validTo(), CutOffs.OF_THE_CALENDAR));
        } catch (InvalidPlanException e) {
            faults.inconsistent("/validTo", new Text(e.inVietnamese(), e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<List<CutOffs.Rule>> rules() {
        List<CutOffs.Rule> rules = new ArrayList<>();
        for (int i = 0; i < file.cutOffs().size(); i++) {
            faults.attempt(CUT_OFFS + "/" + i, () -> WHERE, file.cutOffs().get(i)::rule)
                    .ifPresent(rules::add);
        }
        return rules.size() == file.cutOffs().size() ? Optional.of(rules) : Optional.empty();
    }
}
