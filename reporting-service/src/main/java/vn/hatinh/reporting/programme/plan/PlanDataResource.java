package vn.hatinh.reporting.programme.plan;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.settings.ProgrammeSettings;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;

/** The texts of published documents, which every role may read. */
@Path("/api/v1")
@Tag(name = "plan", description = "Các mục của kế hoạch và nhiệm vụ mẫu / Clauses of the plan and standard tasks")
@RolesAllowed({
    Roles.COMMITTEE,
    Roles.DIRECTOR,
    Roles.HR_OFFICER,
    Roles.HEALTH_OFFICER,
    Roles.READER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PlanDataResource {

    private static final String PLAN = "Mã kế hoạch, mặc định theo cấu hình / Plan, by default the configured one";

    private final PlanData data;
    private final ProgrammeSettings settings;

    PlanDataResource(PlanData data, ProgrammeSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** One heading of the circular. */
    @Schema(description = "Mục chi của TT 191/2009/TT-BTC / A heading of the circular")
    public record HeadingView(BudgetHeading code, Text name) {}

    @GET
    @Conditional
    @Path("/clauses")
    @Operation(summary = "Các mục I - IV của kế hoạch, nguyên văn / Clauses of the plan in its own words")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public PlanClauses clauses(@Parameter(description = PLAN, example = "662-KH-SNgV") @RestQuery String plan) {
        return data.clauses(planOr(plan));
    }

    @GET
    @Conditional
    @Path("/standard-tasks")
    @Operation(
            summary = "Thư viện nhiệm vụ mẫu / Library of standard tasks",
            description = "Mỗi mục của II, III, IV có ít nhất một; ngày dạng --MM-dd / "
                    + "At least one for every clause of II, III and IV; days as --MM-dd.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public List<StandardTask> standardTasks(
            @Parameter(description = PLAN, example = "662-KH-SNgV") @RestQuery String plan,
            @Parameter(description = "Chỉ của mục này / Only of this clause", example = "II.1-1") @RestQuery
                    String clause) {
        return data.library(planOr(plan)).tasks().stream()
                .filter(task -> clause == null || task.clause().equals(clause))
                .toList();
    }

    @GET
    @Conditional
    @Path("/budget-headings")
    @Operation(summary = "Các mục chi theo TT 191/2009/TT-BTC / Budget headings")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<HeadingView> budgetHeadings() {
        return data.budgetHeadings().entrySet().stream()
                .map(heading -> new HeadingView(heading.getKey(), heading.getValue()))
                .toList();
    }

    private String planOr(String plan) {
        return Optional.ofNullable(plan).orElseGet(settings::plan);
    }
}
