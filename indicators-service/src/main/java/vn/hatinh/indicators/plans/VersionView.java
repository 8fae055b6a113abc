package vn.hatinh.indicators.plans;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.store.PlanDefinitions.Upload;

/** A version of a plan: who brought it, when and why. */
@Schema(description = "Một phiên bản: ai tải lên, khi nào, vì sao / A version: who brought it, when and why")
public record VersionView(String plan, int version, String uploadedBy, Instant uploadedAt, String reason) {

    static VersionView of(Upload upload) {
        return new VersionView(upload.plan(), upload.version(), upload.by(), upload.at(), upload.reason());
    }
}
