package vn.hatinh.reporting.caching;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import vn.hatinh.reporting.caching.AnswerState.Known;
import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.ReadModelState;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.agency.AgencyCode;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfNoneMatch;

/** Gives answers their entity tags and says how fresh they are. */
abstract class ConditionalFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /**
     * Only the caller may keep it, since others may see less; and not without asking here first, since a correction of
     * staff data moves figures at any time.
     */
    private static final String CACHE_CONTROL = "private, no-cache";

    /** Asks whether there is an answer at all, which is not known before it is composed. */
    private static final String ANY = "*";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String AGENCY = "agency";

    private final AnswerState state;
    private final AnswerTags tags;
    private final Function<String, ReadModelState> states;
    private final FreshnessWatch watch;
    private final Caller caller;

    /** @param states what is known of an agency */
    ConditionalFilter(
            AnswerState state,
            AnswerTags tags,
            Function<String, ReadModelState> states,
            FreshnessWatch watch,
            Caller caller) {
        this.state = state;
        this.tags = tags;
        this.states = states;
        this.watch = watch;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        agency(request).ifPresent(agency -> {
            ReadModelState stored = states.apply(agency);
            AnswerFreshness freshness = watch.of(agency);
            String tag = tags.of(request, agency, stored, freshness);
            state.know(new Known(tag, stored.counted(), freshness));
            String has = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (!ANY.equals(has) && IfNoneMatch.isKnown(has, tag)) {
                request.abortWith(Response.notModified().build());
            }
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status == OK || status == NOT_MODIFIED) {
            state.known().ifPresent(known -> describe(known, response.getHeaders()));
        }
    }

    private void describe(Known known, MultivaluedMap<String, Object> headers) {
        headers.putSingle(HttpHeaders.ETAG, known.tag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        headers.putSingle("Figures-Position", known.counted().position());
        headers.putSingle("Figures-Freshness", known.freshness().asHeader());
        Instant asOf = known.counted().asOf();
        if (asOf != null) {
            headers.putSingle("Figures-As-Of", asOf.toString());
            describeAge(asOf, headers);
        }
    }

    /** @param asOf when the newest counted change was recorded */
    void describeAge(Instant asOf, MultivaluedMap<String, Object> headers) {
        // what people write has no common age
    }

    /** Nothing when the request will be refused; the endpoint says why. */
    private Optional<String> agency(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(AGENCY);
        Optional<AgencyCode> code = Optional.ofNullable(asked).flatMap(AgencyCode::parse);
        if (asked != null && code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller.agency(code.map(AgencyCode::value).orElse(null)));
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }
}
