package vn.hatinh.reporting.programme.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.settings.YamlResource;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** The data that ships with the service about plans and the work under them. */
@ApplicationScoped
public class PlanData {

    /** Nothing else may become part of a resource's name. */
    private static final Pattern PLAN = Pattern.compile("[A-Za-z0-9-]{1,50}");

    private final List<FixedDay> fixedDays =
            YamlResource.read("programme/fixed-days.yaml", Days.class).days();
    private final Map<BudgetHeading, Text> headings = complete(
            YamlResource.read("programme/budget-headings.yaml", Headings.class).headings());

    private final Map<String, PlanClauses> clauses = new ConcurrentHashMap<>();
    private final Map<String, TaskLibrary> libraries = new ConcurrentHashMap<>();

    private record Days(List<FixedDay> days) {}

    private record Headings(Map<BudgetHeading, Text> headings) {}

    /**
     * @throws ProblemException 404 when no clauses of the plan are known
     */
    public PlanClauses clauses(String plan) {
        return clauses.computeIfAbsent(plan, code -> find(code, "clauses.yaml", PlanClauses.class));
    }

    /**
     * @throws ProblemException 404 when there is no library for the plan
     */
    public TaskLibrary library(String plan) {
        return libraries.computeIfAbsent(plan, code -> find(code, "tasks.yaml", TaskLibrary.class));
    }

    public List<FixedDay> fixedDays() {
        return fixedDays;
    }

    /** What each heading is called, in the order of the circular. */
    public Map<BudgetHeading, Text> budgetHeadings() {
        return headings;
    }

    private static <T> T find(String plan, String file, Class<T> shape) {
        Optional<T> found = PLAN.matcher(plan).matches()
                ? YamlResource.find("programme/" + plan + "/" + file, shape)
                : Optional.empty();
        return found.orElseThrow(
                () -> ProblemException.of(
                                404,
                                "unknown-plan",
                                "Chưa có dữ liệu về kế hoạch này",
                                "The plan's clauses are not known")
                        .withDetail(
                                "Kế hoạch cần mã như 662-KH-SNgV, có các mục và nhiệm vụ mẫu đi kèm phần mềm",
                                "A plan such as 662-KH-SNgV is needed, whose clauses and standard tasks ship with the service"));
    }

    private static Map<BudgetHeading, Text> complete(Map<BudgetHeading, Text> read) {
        Arrays.stream(BudgetHeading.values())
                .filter(heading -> !read.containsKey(heading))
                .findFirst()
                .ifPresent(heading -> {
                    throw new IllegalStateException("budget headings: no text for " + heading);
                });
        return new EnumMap<>(read);
    }
}
