package vn.hatinh.localstack.stack;

import java.nio.file.Path;
import java.util.Locale;

import vn.hatinh.localstack.server.EmbeddedPostgres;

/** The three services. */
public enum Service {
    PERSONNEL,
    INDICATORS,
    REPORTING;

    /** Name of the database, and first part of the names below. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As whom the service connects. personnel-service works with fewer rights than the owner of its tables. */
    public String databaseRole() {
        return this == PERSONNEL ? database() + "_app" : EmbeddedPostgres.USER;
    }

    /** Name of the folder with its sources, and of its log. */
    public String module() {
        return database() + "-service";
    }

    /** What the build made of it. */
    public Path application(Path home) {
        return home.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
