package vn.hatinh.personnel.staff.bulk;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/** Commands that are done in their order, all or none. */
@Schema(description = "Nhiều lệnh, thực hiện tất cả hoặc không lệnh nào / Many commands, all are done or none")
public record BulkRequest(
        @Schema(
                description = "Lý do, ghi vào nhật ký / Reason for the audit trail",
                examples = "Đồng bộ QLCB tháng 6/2025")
        @NotNull @PlainText(max = 500)
        String reason,

        @NotEmpty List<@NotNull @Valid BulkCommand> commands) {}
