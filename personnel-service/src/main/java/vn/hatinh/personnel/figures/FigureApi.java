package vn.hatinh.personnel.figures;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.personnel.agencyfacts.AgencyFact;

/** Gives each resource what answers its requests. */
@ApplicationScoped
class FigureApi {

    private final Figures figures;
    private final FigureList list;
    private final PersonnelConfig config;

    FigureApi(Figures figures, FigureList list, PersonnelConfig config) {
        this.figures = figures;
        this.list = list;
        this.config = config;
    }

    <F extends AgencyFact, V> FigureAnswers<F, V> of(FigureKind<F> kind, Function<Figure<F>, V> form) {
        return new FigureAnswers<>(kind, form, figures, list, config);
    }
}
