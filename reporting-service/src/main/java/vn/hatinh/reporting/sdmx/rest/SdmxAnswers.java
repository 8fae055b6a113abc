package vn.hatinh.reporting.sdmx.rest;

import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.statistics.FiguresState;
import vn.hatinh.reporting.statistics.FiguresStates;
import vn.hatinh.support.access.Caller;

/** Messages as answers, which are composed only for who has not got them yet. */
@RequestScoped
public class SdmxAnswers {

    private static final String VARY =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);

    private final FiguresStates states;
    private final Caller caller;
    private final UriInfo asked;

    SdmxAnswers(FiguresStates states, Caller caller, UriInfo asked) {
        this.states = states;
        this.caller = caller;
        this.asked = asked;
    }

    Response of(Request request, MediaType format, Localised language, Supplier<StreamingOutput> message) {
        FiguresState state = states.asked(null);
        String[] what = {
            asked.getRequestUri().toString(),
            format.toString(),
            language.tag(),
            Sight.of(caller).name()
        };
        ResponseBuilder unchanged = state.unchanged(request, what);
        ResponseBuilder answer = unchanged == null
                ? Response.ok(message.get(), format).header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                : unchanged;
        return state.describe(answer.header(HttpHeaders.VARY, VARY), what);
    }
}
