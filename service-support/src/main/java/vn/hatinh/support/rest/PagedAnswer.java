package vn.hatinh.support.rest;

import java.util.StringJoiner;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

/** A page as an answer, with links to its neighbours (RFC 8288). */
public final class PagedAnswer {

    private PagedAnswer() {}

    public static <T> RestResponse<Page<T>> of(Page<T> page, UriInfo request) {
        StringJoiner links = new StringJoiner(", ");
        links.add(link(request, 1, "first"));
        if (page.page() > 1) {
            links.add(link(request, Math.min(page.page() - 1L, page.lastPage()), "prev"));
        }
        if (page.hasNext()) {
            links.add(link(request, page.page() + 1L, "next"));
        }
        links.add(link(request, page.lastPage(), "last"));
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, links.toString())
                .build();
    }

    private static String link(UriInfo request, long page, String relation) {
        var target =
                request.getRequestUriBuilder().replaceQueryParam("page", page).build();
        return "<%s>; rel=\"%s\"".formatted(target, relation);
    }
}
