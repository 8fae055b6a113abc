#!/usr/bin/env bash
# Runs once, when the volume is empty: each service gets its own database, owned by its own role, closed to the others.
set -euo pipefail

# The password reaches psql by its environment: no command line shows it, and quoting is psql's business.
create_database() {
  SERVICE=$1 SERVICE_PASSWORD=$2 psql --no-psqlrc --set ON_ERROR_STOP=1 \
    --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv service SERVICE
\getenv password SERVICE_PASSWORD
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE CONNECT, TEMPORARY ON DATABASE :"service" FROM PUBLIC;
SQL
}

# What the service itself connects as: it gets its rights from the migrations, and owns nothing.
create_role() {
  ROLE=$1 ROLE_PASSWORD=$2 DATABASE=$3 psql --no-psqlrc --set ON_ERROR_STOP=1 \
    --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv role ROLE
\getenv password ROLE_PASSWORD
\getenv database DATABASE
CREATE ROLE :"role" LOGIN PASSWORD :'password';
GRANT CONNECT ON DATABASE :"database" TO :"role";
SQL
}

create_database personnel "$PERSONNEL_DB_PASSWORD"
create_database indicators "$INDICATORS_DB_PASSWORD"
create_database reporting "$REPORTING_DB_PASSWORD"
create_database keycloak "$KEYCLOAK_DB_PASSWORD"
create_role personnel_app "$PERSONNEL_APP_DB_PASSWORD" personnel
