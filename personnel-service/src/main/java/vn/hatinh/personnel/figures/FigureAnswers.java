package vn.hatinh.personnel.figures;

import java.util.function.Function;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;
import vn.hatinh.support.rest.IfMatch;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/**
 * Answers requests about one kind of facts.
 *
 * @param <V> the form of a fact in the API
 */
final class FigureAnswers<F extends AgencyFact, V> {

    private final FigureKind<F> kind;
    private final Function<Figure<F>, V> form;
    private final Function<V, F> fact;
    private final Figures figures;
    private final FigureList list;
    private final AnsweredOnce once;
    private final Caller caller;

    FigureAnswers(
            FigureKind<F> kind,
            Function<Figure<F>, V> form,
            Function<V, F> fact,
            Figures figures,
            FigureList list,
            AnsweredOnce once,
            Caller caller) {
        this.kind = kind;
        this.form = form;
        this.fact = fact;
        this.figures = figures;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    RestResponse<Page<V>> list(AgencyParam agency, FigureListParams params, PageRequest page, UriInfo request) {
        Page<Figure<F>> found = list.find(kind, agency.of(caller), params, page);
        return PagedAnswer.of(found.map(form), request);
    }

    RestResponse<V> get(AgencyParam agency, String key) {
        return shown(figures.get(kind, agency.of(caller), kind.factKey().apply(key)));
    }

    RestResponse<V> created(AgencyParam agency, IdempotencyKey idempotencyKey, V asked) {
        String code = agency.of(caller);
        F recorded = fact.apply(asked);
        String path = "/api/v1/" + kind.path();
        return once.answer(idempotencyKey, code, path, recorded, () -> {
                    Figure<F> figure = figures.create(kind, code, recorded);
                    String place = path + "/" + kind.key().apply(recorded);
                    return new Created<>(place, form.apply(figure), figure.revision());
                })
                .answer();
    }

    RestResponse<V> corrected(AgencyParam agency, String key, String ifMatch, V asked) {
        return shown(figures.correct(kind, agency.of(caller), kind.factKey().apply(key), ifMatch, fact.apply(asked)));
    }

    void remove(AgencyParam agency, String key, String ifMatch, ReasonParam reason) {
        figures.remove(kind, agency.of(caller), kind.factKey().apply(key), ifMatch, reason.text());
    }

    private RestResponse<V> shown(Figure<F> figure) {
        return RestResponse.ResponseBuilder.ok(form.apply(figure))
                .header(HttpHeaders.ETAG, IfMatch.tag(figure.revision()))
                .build();
    }
}
