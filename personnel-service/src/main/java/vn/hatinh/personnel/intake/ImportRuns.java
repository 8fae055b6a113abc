package vn.hatinh.personnel.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {}
