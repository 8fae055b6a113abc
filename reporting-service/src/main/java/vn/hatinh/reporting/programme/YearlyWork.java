package vn.hatinh.reporting.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.plan.StandardTask;
import vn.hatinh.reporting.programme.plan.TaskLibrary;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskFilter;
import vn.hatinh.reporting.programme.task.TaskSearch;
import vn.hatinh.reporting.programme.task.Tasks;
import vn.hatinh.reporting.programme.year.Programme;
import vn.hatinh.reporting.programme.year.Programmes;
import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.settings.ProgrammeSettings;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** The turn of the years: begins programmes and carries over what is unfinished. In the caller's transaction. */
@ApplicationScoped
class YearlyWork {

    private final Programmes programmes;
    private final Tasks tasks;
    private final TaskSearch search;
    private final PlanData plans;
    private final ProgrammeSettings settings;

    YearlyWork(Programmes programmes, Tasks tasks, TaskSearch search, PlanData plans, ProgrammeSettings settings) {
        this.programmes = programmes;
        this.tasks = tasks;
        this.search = search;
        this.plans = plans;
        this.settings = settings;
    }

    List<ProgrammeView> all(String agency, LocalDate today) {
        return programmes.of(agency).stream()
                .map(programme -> view(programme, today))
                .toList();
    }

    ProgrammeView one(String agency, int year, LocalDate today) {
        return view(programmes.get(agency, year), today);
    }

    /**
     * @throws ProblemException 404 for an unknown plan, 409 when the year has a programme, 422 for what is not in the
     *     library or outside the plan's years
     */
    ProgrammeView begin(String agency, NewProgramme wanted, Author author, LocalDate today) {
        String plan = wanted.plan() == null ? settings.plan() : wanted.plan();
        TaskLibrary library = plans.library(plan);
        if (!library.covers(wanted.year())) {
            throw outsideThePlan(library, wanted.year());
        }
        List<StandardTask> chosen = chosen(library, wanted.standardTasks());
        Programme programme = programmes.create(agency, wanted.year(), plan, author);
        chosen.forEach(standard -> tasks.create(programme, standard, author));
        return view(programme, today);
    }

    /**
     * @throws ProblemException 404 when this year or the next has no programme
     */
    List<Task> carryOver(String agency, int year, Author author) {
        programmes.get(agency, year);
        programmes.get(agency, year + 1);
        return tasks.carryOver(agency, year, author);
    }

    private ProgrammeView view(Programme programme, LocalDate today) {
        return ProgrammeView.of(programme, search.all(TaskFilter.ofYear(programme.agency(), programme.year())), today);
    }

    private static List<StandardTask> chosen(TaskLibrary library, List<String> codes) {
        if (codes == null) {
            return library.tasks();
        }
        Set<String> known = library.tasks().stream().map(StandardTask::code).collect(Collectors.toSet());
        List<ProblemError> errors = IntStream.range(0, codes.size())
                .filter(i -> !known.contains(codes.get(i)))
                .mapToObj(i -> new ProblemError(
                        "/standardTasks/" + i,
                        "unknown-standard-task",
                        codes.get(i),
                        new Text(
                                "Phải là mã trong /api/v1/standard-tasks",
                                "Must be a code listed by /api/v1/standard-tasks")))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.of(422, "programme-rules", "Chương trình không hợp quy tắc", "Not a valid programme")
                    .withErrors(errors);
        }
        Set<String> wanted = new TreeSet<>(codes);
        return library.tasks().stream()
                .filter(task -> wanted.contains(task.code()))
                .toList();
    }

    private static ProblemException outsideThePlan(TaskLibrary library, int year) {
        return ProblemException.of(422, "programme-rules", "Chương trình không hợp quy tắc", "Not a valid programme")
                .withErrors(List.of(new ProblemError(
                        "/year",
                        "outside-the-plan",
                        year,
                        new Text(
                                "Kế hoạch " + library.plan() + " có các năm " + library.firstYear() + " - "
                                        + library.lastYear(),
                                "Plan " + library.plan() + " has the years " + library.firstYear() + " to "
                                        + library.lastYear()))));
    }
}
