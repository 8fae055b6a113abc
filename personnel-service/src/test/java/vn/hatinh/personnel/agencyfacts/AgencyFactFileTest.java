package vn.hatinh.personnel.agencyfacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.communication.StoredCommunicationProduct;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.support.outbox.OutboxEvent;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyFactFileTest {

    private static final AgencyFactType<FamilySurvey> SURVEYS =
            new AgencyFactType<>(StoredFamilySurvey.class, StoredFamilySurvey::new);
    private static final AgencyFactType<CommunicationProduct> PRODUCTS =
            new AgencyFactType<>(StoredCommunicationProduct.class, StoredCommunicationProduct::new);

    private static FamilySurvey answers(String hours) {
        return new FamilySurvey(2021, Sex.NU, 14, new BigDecimal(hours));
    }

    private static CommunicationProduct product(String name, Boolean cleared) {
        LocalDate issued = LocalDate.of(2021, 3, 8);
        return new CommunicationProduct(
                "SP1", name, ProductKind.TIN_BAI, ProductChannel.KHAC, true, issued, issued, cleared);
    }

    /** The file as the next transaction opens it, after the others were told. */
    private static <F extends AgencyFact> AgencyFactFile<F> reopened(AgencyFactType<F> type, F fact) {
        var file = new AgencyFactFile<>(type, "H27.13", List.of());
        file.put(fact);
        file.events();
        return new AgencyFactFile<>(type, "H27.13", file.addedRows());
    }

    @Test
    void aNewFactIsToldUnderItsOwnKey() {
        var file = new AgencyFactFile<>(SURVEYS, "H27.13", List.of());

        assertThat(file.put(answers("64.5"))).isEqualTo(Outcome.ADDED);

        OutboxEvent event = file.events().get(0);
        assertThat(event.key()).isEqualTo("H27.13/family-survey/2021/NU");
        assertThat(event.type()).isEqualTo(EventTypes.FAMILY_SURVEY_RECORDED);
        assertThat(event.data())
                .isEqualTo(AgencyFactChanged.of(
                        "H27.13",
                        "family-survey/2021/NU",
                        1,
                        new AgencyFactChanged.FamilySurvey(2021, Sex.NU, 14, new BigDecimal("64.5"))));
    }

    @Test
    void trailingZerosAreNoChange() {
        var file = reopened(SURVEYS, answers("64.5"));

        assertThat(file.put(answers("64.50"))).isEqualTo(Outcome.UNCHANGED);
        assertThat(reopened(SURVEYS, answers("60")).put(answers("6E+1"))).isEqualTo(Outcome.UNCHANGED);
        assertThat(file.events()).isEmpty();
    }

    @Test
    void aCorrectedFactTakesTheNextVersion() {
        var file = reopened(SURVEYS, answers("64.5"));

        assertThat(file.put(answers("65"))).isEqualTo(Outcome.CHANGED);

        assertThat(file.events()).singleElement().satisfies(event -> assertThat(
                        ((AgencyFactChanged) event.data()).version())
                .isEqualTo(2));
    }

    @Test
    void aRenamedProductIsStoredAndNotTold() {
        var file = reopened(PRODUCTS, product("Tin 8/3", true));

        assertThat(file.put(product("Tin về ngày 8/3", true))).isEqualTo(Outcome.CHANGED);
        assertThat(file.events()).isEmpty();

        file.put(product("Tin về ngày 8/3", false));
        assertThat(file.events()).hasSize(1);
    }
}
