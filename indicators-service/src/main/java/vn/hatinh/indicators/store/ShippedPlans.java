package vn.hatinh.indicators.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.settings.AppSettings;

/** Brings the plans that come with the service into the database, before anything is counted. */
@ApplicationScoped
class ShippedPlans {

    private static final String SHIPPED_BY = "indicators-service";

    private final AppSettings settings;
    private final PlanDefinitions files;
    private final PlanActivations activations;
    private final CatalogueReader reader = new CatalogueReader();

    ShippedPlans(AppSettings settings, PlanDefinitions files, PlanActivations activations) {
        this.settings = settings;
        this.files = files;
        this.activations = activations;
    }

    @Transactional
    void bring(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        activations.lock();
        settings.catalogues().forEach(this::bring);
    }

    private void bring(String resource) {
        String content = text(resource);
        Plan plan = reader.read(resource, content, Adjustments.NONE);
        files.keep(plan.id(), plan.version(), content, SHIPPED_BY, "shipped");
        String kept = files.file(plan.id(), plan.version()).orElseThrow();
        if (!reader.sayTheSame(kept, content)) {
            throw new IllegalStateException(resource + " differs from version " + plan.version() + " of plan "
                    + plan.id() + " that is known already; a version never changes, so raise it");
        }
        boolean newer = activations.all().activations().stream()
                .filter(activation -> activation.agency().equals(Activation.EVERY_AGENCY))
                .map(Activation::definition)
                .filter(definition -> definition.plan().equals(plan.id()))
                .allMatch(definition -> definition.version() < plan.version());
        if (settings.activePlans().contains(plan.id()) && newer) {
            activations.add(
                    new Definition.Key(plan.id(), plan.version(), Adjustments.NONE),
                    Activation.EVERY_AGENCY,
                    true,
                    // what is shipped holds at once, whatever the day
                    LocalDate.EPOCH,
                    SHIPPED_BY,
                    "shipped");
        }
    }

    private static String text(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("app.catalogues: there is no " + resource + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
