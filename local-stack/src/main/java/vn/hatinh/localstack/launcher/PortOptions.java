package vn.hatinh.localstack.launcher;

import picocli.CommandLine.Option;

import vn.hatinh.localstack.stack.Ports;

/** Where the staying stack listens. */
final class PortOptions {

    @Option(
            names = "--personnel-port",
            paramLabel = "PORT",
            defaultValue = "${env:PERSONNEL_PORT:-8081}",
            description = "personnel-service (PERSONNEL_PORT); ${DEFAULT-VALUE}")
    private int personnel;

    @Option(
            names = "--indicators-port",
            paramLabel = "PORT",
            defaultValue = "${env:INDICATORS_PORT:-8082}",
            description = "indicators-service (INDICATORS_PORT); ${DEFAULT-VALUE}")
    private int indicators;

    @Option(
            names = "--reporting-port",
            paramLabel = "PORT",
            defaultValue = "${env:REPORTING_PORT:-8083}",
            description = "reporting-service (REPORTING_PORT); ${DEFAULT-VALUE}")
    private int reporting;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "${env:POSTGRES_PORT:-15432}",
            description = "PostgreSQL (POSTGRES_PORT); ${DEFAULT-VALUE}")
    private int postgres;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "${env:KAFKA_PORT:-19092}",
            description = "Kafka (KAFKA_PORT); ${DEFAULT-VALUE}")
    private int kafka;

    @Option(
            names = "--keycloak-port",
            paramLabel = "PORT",
            defaultValue = "${env:KEYCLOAK_PORT:-8180}",
            description = "Keycloak (KEYCLOAK_PORT); ${DEFAULT-VALUE}")
    private int keycloak;

    Ports ports() {
        return new Ports(postgres, kafka, keycloak, personnel, indicators, reporting);
    }
}
