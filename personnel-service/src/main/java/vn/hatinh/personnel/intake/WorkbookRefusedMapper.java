package vn.hatinh.personnel.intake;

import java.net.URI;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import vn.hatinh.support.problem.Problem;

/** Answers with every error of the workbook. */
@Provider
public class WorkbookRefusedMapper implements ExceptionMapper<WorkbookRefusedException> {

    @Context
    UriInfo request;

    @Override
    public Response toResponse(WorkbookRefusedException refused) {
        Problem problem = refused.problem()
                .withInstance(URI.create(request.getRequestUri().getRawPath()));
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(WorkbookProblem.of(problem, RowProblem.of(refused.errors()), refused.warnings()))
                .build();
    }
}
