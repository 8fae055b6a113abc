package vn.hatinh.support.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Describes the links of every answer that is asked for by a {@link PageRequest}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagesInApi implements OASFilter {

    private static final Set<String> OF_PAGES = Set.of("page", "size");

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null && isOfPages(operation.getParameters())) {
            answer.addHeader(
                    HttpHeaders.LINK,
                    Described.header("Trang đầu, trước, sau, cuối / First, previous, next, last page (RFC 8288)"));
        }
        return operation;
    }

    private static boolean isOfPages(List<Parameter> parameters) {
        return parameters != null
                && parameters.stream()
                        .map(Parameter::getName)
                        .collect(Collectors.toSet())
                        .containsAll(OF_PAGES);
    }
}
