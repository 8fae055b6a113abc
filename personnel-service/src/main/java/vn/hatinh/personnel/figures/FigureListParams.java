package vn.hatinh.personnel.figures;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What a list may be narrowed down to, and its order. */
public class FigureListParams {

    private static final String DESCENDING = "-";

    @Parameter(description = "Chỉ số liệu của năm / Only facts of the year", example = "2025")
    @QueryParam("year")
    @Min(1900) @Max(9999) Integer year;

    @Parameter(
            description =
                    "Sắp xếp theo trường, dấu - đứng trước: giảm dần / Field to sort by, from the greatest after a -",
            example = "-year")
    @QueryParam("sort")
    String sort;

    Integer year() {
        return year;
    }

    /**
     * @param sorting which fields there are, and what each is in the query language
     * @throws ProblemException 400 for another field
     */
    String order(Map<String, String> sorting) {
        if (sort == null) {
            return sorting.values().iterator().next();
        }
        boolean descending = sort.startsWith(DESCENDING);
        String path = sorting.get(descending ? sort.substring(DESCENDING.length()) : sort);
        if (path == null) {
            String fields = String.join(", ", sorting.keySet());
            throw ProblemException.of(400, "bad-request", "Yêu cầu không hợp lệ", "The request is not valid")
                    .withErrors(List.of(new ProblemError(
                            "sort",
                            "unknown-field",
                            sort,
                            new Text("Không sắp xếp theo trường này", "The list is not sorted by this field"),
                            new Text("Một trong: " + fields, "One of: " + fields))));
        }
        return descending ? path + " desc" : path;
    }
}
