package vn.hatinh.indicators.engine.bruteforce;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.UnitHistory;

/** Everything that is known of one agency. */
public record Records(String agency, List<StaffFacts> staff, List<AgencyFact> agencyFacts, List<UnitHistory> units) {

    public Records {
        staff = List.copyOf(staff);
        agencyFacts = List.copyOf(agencyFacts);
        units = List.copyOf(units);
    }

    List<Person> people() {
        return staff.stream().map(Person::new).toList();
    }

    Set<String> grades() {
        return codes(facts -> facts.grades().stream().map(Grade::code));
    }

    Set<String> languages() {
        return codes(facts -> facts.languages().stream().map(Language::language));
    }

    private Set<String> codes(Function<StaffFacts, Stream<String>> codes) {
        Set<String> found = new TreeSet<>();
        staff.forEach(facts -> codes.apply(facts).forEach(found::add));
        return found;
    }
}
