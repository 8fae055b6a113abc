package vn.hatinh.personnel.intake;

import java.net.URI;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.Text;

/** Answers with every error of the workbook. */
@Provider
public class WorkbookRefusedMapper implements ExceptionMapper<WorkbookRefusedException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    UriInfo request;

    @Override
    public Response toResponse(WorkbookRefusedException refused) {
        int count = refused.errors().size();
        Problem problem = Problem.of(
                        UNPROCESSABLE, "workbook-has-errors", new Text("Sổ có lỗi", "The workbook has errors"))
                .withDetail(new Text(
                        "%d lỗi; chưa ghi gì. Sửa các ô được nêu rồi gửi lại.".formatted(count),
                        "%d errors; nothing was written. Mend the cells named and send it again.".formatted(count)))
                .withInstance(URI.create(request.getRequestUri().getRawPath()));
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(WorkbookProblem.of(problem, refused))
                .build();
    }
}
