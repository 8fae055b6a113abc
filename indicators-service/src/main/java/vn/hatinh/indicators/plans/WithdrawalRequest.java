package vn.hatinh.indicators.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is taken back. */
@Schema(description = "Lý do rút lại quyết định / Why a decision is taken back")
public record WithdrawalRequest(
        @Schema(description = "Lý do, căn cứ / why", examples = "Thông báo 15/TB-SNgV") @NotBlank @Size(max = 1000) String reason) {}
