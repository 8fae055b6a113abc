package vn.hatinh.personnel.personaldata;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.problem.Text;

/**
 * One line of the register of processing.
 *
 * @param data what is kept
 * @param sensitive whether the law protects it particularly
 * @param purpose why
 * @param basis by what right
 * @param kept how long
 * @param seenBy roles that see it
 * @param leaves what of it other services or readers get
 */
@Schema(description = "Một hoạt động xử lý dữ liệu cá nhân / One activity of processing personal data")
public record ProcessingActivity(
        @Schema(examples = "health") String id,
        Text data,
        boolean sensitive,
        Text purpose,
        Text basis,
        Text kept,
        List<String> seenBy,
        Text leaves) {}
