package vn.hatinh.contracts.personnel;

/** Kind of a health check; results and diagnoses are never recorded. */
public enum HealthCheckKind {
    DINH_KY,
    PHU_KHOA
}
