package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.CatalogueFault;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.catalogue.InvalidCatalogueException;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.store.PlanDefinitions;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** The files of plans: checked, kept in versions, compared. */
@ApplicationScoped
class PlanFiles {

    private final PlanDefinitions definitions;
    private final CatalogueReader reader = new CatalogueReader();

    PlanFiles(PlanDefinitions definitions) {
        this.definitions = definitions;
    }

    /** A version as it was brought, and whether it is new. */
    record Brought(Plan plan, boolean isNew) {}

    /** @throws ProblemException 400 with everything that is wrong and where */
    Plan check(String file) {
        try {
            return reader.read("upload", file, Adjustments.NONE);
        } catch (InvalidCatalogueException e) {
            throw ProblemException.of(400, "invalid-plan", "Tệp kế hoạch có lỗi", "The plan's file has faults")
                    .withErrors(e.faults().stream().map(PlanFiles::error).toList());
        }
    }

    /** @throws ProblemException 409 when the version is known with another content */
    @Transactional
    Brought keep(String file, String by, String reason) {
        Plan plan = check(file);
        boolean isNew = definitions.file(plan.id(), plan.version()).isEmpty();
        definitions.keep(plan.id(), plan.version(), file, by, reason);
        if (!reader.sayTheSame(file(plan.id(), plan.version()), file)) {
            throw ProblemException.of(
                            409,
                            "version-exists",
                            "Phiên bản này đã có với nội dung khác",
                            "This version exists with another content")
                    .withErrors(List.of(new ProblemError(
                            "/version",
                            "version-exists",
                            plan.version(),
                            new Text(
                                    "phiên bản không bao giờ thay đổi; hãy tăng version",
                                    "a version never changes; raise version"))));
        }
        return new Brought(plan, isNew);
    }

    /** @throws ProblemException 404 */
    String file(String plan, int version) {
        return definitions.file(plan, version).orElseThrow(() -> {
            List<String> versions = definitions.all().stream()
                    .filter(upload -> upload.plan().equals(plan))
                    .map(upload -> Integer.toString(upload.version()))
                    .toList();
            return Problems.unknown(
                    "version",
                    plan + "/" + version,
                    new Text("không có phiên bản này; có: " + versions, "no such version; there are: " + versions));
        });
    }

    List<FileDifference> differences(String plan, int from, int to) {
        return FileDifference.between(reader.tree(file(plan, from)), reader.tree(file(plan, to)));
    }

    private static ProblemError error(CatalogueFault fault) {
        return new ProblemError(
                fault.pointer(), fault.code(), FaultPlace.of(fault), new Text(vietnamese(fault), english(fault)));
    }

    private static String vietnamese(CatalogueFault fault) {
        String place = "dòng " + fault.line() + ", cột " + fault.column();
        return switch (fault.code()) {
            case "invalid-expression" ->
                "biểu thức sai ở " + place + " của tệp: " + fault.reason().vi();
            case "inconsistent" ->
                "nội dung không khớp ở " + place + ": " + fault.reason().vi();
            default -> "sai cấu trúc ở " + place + ": " + fault.reason().vi();
        };
    }

    private static String english(CatalogueFault fault) {
        return "line " + fault.line() + ", column " + fault.column() + " of the file: "
                + fault.reason().en();
    }
}
