package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request with its terms.
 *
 * @param staffCode null once the person is erased
 * @param acknowledgeBy last day to tell the person that it came in
 * @param dueOn last day to deal with it
 */
@Schema(
        name = "PersonalDataRequest",
        description = "Yêu cầu về dữ liệu cá nhân với thời hạn / A request with its terms")
public record RequestView(
        UUID id,
        @Schema(examples = "H27.13") String agency,
        RequestKind kind,
        @Schema(examples = "CB0001") String staffCode,
        LocalDate receivedOn,
        Channel channel,
        String note,
        RequestState state,
        LocalDate acknowledgeBy,
        LocalDate dueOn,
        boolean overdue,
        LocalDate acknowledgedOn,
        String extensionReason,
        LocalDate closedOn,
        String refusalReason) {}
