package vn.hatinh.personnel.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** An agency; its row comes with its first fact, or when somebody names it. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private String code;

    private long revision;

    @ElementCollection
    @CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency"))
    @OrderBy("from")
    private List<AgencyName> names = new ArrayList<>();

    protected Agency() {}

    Agency(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    long revision() {
        return revision;
    }

    /** Earliest first. */
    List<AgencyName> names() {
        return List.copyOf(names);
    }

    Optional<String> nameOn(LocalDate day) {
        return names.stream().filter(name -> name.holdsOn(day)).findFirst().map(AgencyName::name);
    }

    void rename(List<AgencyName> history) {
        names.clear();
        names.addAll(history);
        revision++;
    }
}
