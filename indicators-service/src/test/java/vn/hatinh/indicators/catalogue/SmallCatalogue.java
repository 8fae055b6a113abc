package vn.hatinh.indicators.catalogue;

import java.util.List;
import java.util.regex.Pattern;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.support.PlanFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A catalogue of two indicators, and what is told of it when something in it is broken. */
final class SmallCatalogue {

    static final String TEXT = PlanFile.of("/catalogue/small.yaml");

    private static final String NAME = "small.yaml";

    private SmallCatalogue() {}

    static Plan read(String text) {
        return new CatalogueReader().read(NAME, text, Adjustments.NONE);
    }

    /** @param right what stands there, of which the first becomes {@code wrong} */
    static List<String> faultsWith(String right, String wrong) {
        assertThat(TEXT).as("what is to be broken").contains(right);
        return faults(TEXT.replaceFirst(Pattern.quote(right), wrong));
    }

    /** In words. */
    static List<String> faults(String text) {
        return invalid(NAME, text).reasons();
    }

    static InvalidCatalogueException invalid(String name, String text) {
        return catchThrowableOfType(
                InvalidCatalogueException.class, () -> new CatalogueReader().read(name, text, Adjustments.NONE));
    }
}
