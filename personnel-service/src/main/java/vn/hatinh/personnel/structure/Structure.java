package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.personnel.unit.UnitHistory;
import vn.hatinh.personnel.unit.UnitPeriod;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Changes the structure of an agency, each change in one transaction. The ETag of a unit is its version. */
@ApplicationScoped
class Structure {

    private final StructureWriter writer;

    Structure(StructureWriter writer) {
        this.writer = writer;
    }

    @Transactional
    UnitHistory found(String agency, NewUnit unit) {
        OpenStructure structure = writer.open(agency);
        if (structure.knows(unit.code())) {
            throw ProblemException.of(409, "already-there", "Mã đơn vị đã có", "A unit has this code already");
        }
        UnitFile file = structure.found(unit.code(), unit.period());
        writer.write(structure, List.of(), new WriteReason("founded", unit.reason()));
        return UnitHistory.of(file);
    }

    @Transactional
    UnitHistory correct(String agency, String code, String ifMatch, UnitCorrection correction) {
        OpenStructure structure = writer.open(agency);
        UnitFile file = seen(structure, code, ifMatch);
        file.rewrite(correction.history());
        writer.write(structure, List.of(), new WriteReason("corrected", correction.reason()));
        return UnitHistory.of(file);
    }

    @Transactional
    UnitHistory rename(String agency, String code, String ifMatch, UnitRename rename) {
        return change(
                agency,
                code,
                ifMatch,
                rename.on(),
                period -> period.named(rename.name()),
                new WriteReason("renamed", rename.reason()));
    }

    @Transactional
    UnitHistory move(String agency, String code, String ifMatch, UnitMove move) {
        return change(
                agency,
                code,
                ifMatch,
                move.on(),
                period -> period.below(move.parent()),
                new WriteReason("moved", move.reason()));
    }

    @Transactional
    UnitHistory close(String agency, String code, String ifMatch, UnitClosing closing) {
        OpenStructure structure = writer.open(agency);
        UnitFile file = seen(structure, code, ifMatch);
        structure.unit(code, closing.lastDay()).close(closing.lastDay());
        writer.write(structure, List.of(), new WriteReason("closed", closing.reason()));
        return UnitHistory.of(file);
    }

    @Transactional
    StructureChange merge(String agency, String code, String ifMatch, UnitMerger merger) {
        OpenStructure structure = writer.open(agency);
        seen(structure, code, ifMatch);
        LocalDate on = merger.on();
        Set<String> gone = merger.gone(code);
        String into = merger.into().code();
        Collection<StaffFile> people = writer.staffOf(structure, gone);
        UnitTargets targets = new UnitTargets(structure, code, on);
        targets.open(merger.into());
        gone.forEach(unit -> targets.dissolve(unit, into));
        new PeopleMove(gone, on, staff -> into).apply(people);
        writer.write(structure, people, new WriteReason("merged", merger.reason()));
        return change(structure, people);
    }

    @Transactional
    StructureChange split(String agency, String code, String ifMatch, UnitSplit split) {
        OpenStructure structure = writer.open(agency);
        seen(structure, code, ifMatch);
        LocalDate on = split.on();
        Collection<StaffFile> people = writer.staffOf(structure, Set.of(code));
        Map<String, String> named = split.named();
        SplitCheck.check(code, split, named, people);
        UnitTargets targets = new UnitTargets(structure, code, on);
        split.parts().forEach(part -> targets.open(part.unit()));
        if (!split.keeps(code)) {
            targets.dissolve(code, split.rest());
        }
        new PeopleMove(Set.of(code), on, staff -> named.getOrDefault(staff, split.rest())).apply(people);
        writer.write(structure, people, new WriteReason("split", split.reason()));
        return change(structure, people);
    }

    private UnitHistory change(
            String agency,
            String code,
            String ifMatch,
            LocalDate on,
            UnaryOperator<UnitPeriod> change,
            WriteReason why) {
        OpenStructure structure = writer.open(agency);
        UnitFile file = seen(structure, code, ifMatch);
        structure.unit(code, on).changeFrom(on, change);
        writer.write(structure, List.of(), why);
        return UnitHistory.of(file);
    }

    private static UnitFile seen(OpenStructure structure, String code, String ifMatch) {
        UnitFile file = structure.unit(code);
        IfMatch.check(ifMatch, file.unit().version());
        return file;
    }

    private static StructureChange change(OpenStructure structure, Collection<StaffFile> people) {
        return new StructureChange(
                structure.changed().stream().map(UnitHistory::of).toList(),
                (int) people.stream().filter(StaffFile::isChanged).count());
    }
}
