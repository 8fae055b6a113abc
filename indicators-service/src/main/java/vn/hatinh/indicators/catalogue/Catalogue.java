package vn.hatinh.indicators.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.settings.AppSettings;

/** The plan in force. Read when the service starts, which a fault in it prevents. */
@ApplicationScoped
@Startup
public class Catalogue {

    private final String file;
    private final Plan plan;
    private final StaffContributions staffContributions;
    private final AgencyFactContributions agencyFactContributions;

    Catalogue(AppSettings settings) {
        this.file = text(settings.catalogue());
        this.plan = new CatalogueReader()
                .read(settings.catalogue(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        this.staffContributions = new StaffContributions(plan);
        this.agencyFactContributions = new AgencyFactContributions(plan);
    }

    /** What the plan's file says. */
    public String file() {
        return file;
    }

    public Plan plan() {
        return plan;
    }

    public StaffContributions staffContributions() {
        return staffContributions;
    }

    public AgencyFactContributions agencyFactContributions() {
        return agencyFactContributions;
    }

    private static String text(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("app.catalogue: there is no " + resource + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
