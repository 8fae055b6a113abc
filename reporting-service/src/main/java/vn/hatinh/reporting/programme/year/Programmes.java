package vn.hatinh.reporting.programme.year;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.support.problem.ProblemException;

/** The years for which agencies have an action plan. */
@ApplicationScoped
public class Programmes {

    /** Two callers at once: the second waits for the first, and inserts nothing. */
    private static final String INSERT = """
            insert into programme (agency, year, plan, created_at, created_by) values (?1, ?2, ?3, ?4, ?5)
            on conflict do nothing""";

    private final EntityManager entityManager;

    Programmes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Newest first. */
    public List<Programme> of(String agency) {
        return StoredProgramme.<StoredProgramme>list("agency = ?1 order by year desc", agency).stream()
                .map(StoredProgramme::programme)
                .toList();
    }

    /**
     * @throws ProblemException 404 when the agency has none for the year
     */
    public Programme get(String agency, int year) {
        return StoredProgramme.<StoredProgramme>findByIdOptional(new StoredProgramme.Key(agency, year))
                .map(StoredProgramme::programme)
                .orElseThrow(() -> unknown(agency, year));
    }

    /**
     * @throws ProblemException 409 when the year has one already
     */
    public Programme create(String agency, int year, String plan, Author author) {
        int inserted = entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, agency)
                .setParameter(2, year)
                .setParameter(3, plan)
                .setParameter(4, author.at())
                .setParameter(5, author.name())
                .executeUpdate();
        if (inserted == 0) {
            throw ProblemException.of(
                            409, "programme-exists", "Năm này đã có chương trình", "The year has a programme already")
                    .withDetail(
                            "Sửa hoặc thêm nhiệm vụ trong chương trình năm " + year,
                            "Change or add tasks in the programme of " + year);
        }
        return new Programme(agency, year, plan, author.at(), author.name());
    }

    private ProblemException unknown(String agency, int year) {
        String known = of(agency).stream()
                .map(programme -> Integer.toString(programme.year()))
                .collect(Collectors.joining(", "));
        return ProblemException.of(
                        404, "unknown-programme", "Chưa có chương trình của năm", "The year has no programme yet")
                .withDetail(
                        "Năm " + year + " chưa có chương trình; có: " + (known.isEmpty() ? "chưa có năm nào" : known),
                        "There is no programme for " + year + "; there are: " + (known.isEmpty() ? "none" : known));
    }
}
