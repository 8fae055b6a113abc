package vn.hatinh.personnel.figures;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.idempotency.AnsweredOnce;

/** Gives each resource what answers its requests. */
@ApplicationScoped
class FigureApi {

    private final Figures figures;
    private final FigureList list;
    private final AnsweredOnce once;
    private final Caller caller;

    FigureApi(Figures figures, FigureList list, AnsweredOnce once, Caller caller) {
        this.figures = figures;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    /**
     * @param form shows a fact
     * @param fact what a form asks to be recorded
     */
    <F extends AgencyFact, V> FigureAnswers<F, V> of(
            FigureKind<F> kind, Function<Figure<F>, V> form, Function<V, F> fact) {
        return new FigureAnswers<>(kind, form, fact, figures, list, once, caller);
    }
}
