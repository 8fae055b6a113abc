package vn.hatinh.support.rest;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

/** The numbers from 1 to 7, page by page. */
@Path("/numbers")
@PermitAll
public class NumbersResource {

    @GET
    public RestResponse<Page<String>> list(@Valid @BeanParam PageRequest page, @Context UriInfo request) {
        List<Integer> numbers = IntStream.rangeClosed(1, 7).boxed().toList();
        return PagedAnswer.of(Page.of(numbers, page).map(number -> "no. " + number), request);
    }
}
