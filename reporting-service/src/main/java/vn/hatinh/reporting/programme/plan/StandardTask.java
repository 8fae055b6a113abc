package vn.hatinh.reporting.programme.plan;

import java.time.MonthDay;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A task as a usual year has it.
 *
 * @param code of this task in the library
 * @param clause the clause that it carries out
 * @param lead who answers for it
 * @param cooperating who takes part
 * @param output what it leaves behind
 * @param budget null when it costs nothing
 * @param indicators codes of the indicators that it is meant to move
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Nhiệm vụ mẫu của một năm / A task as a usual year has it", example = """
                {
                  "code": "health-check",
                  "clause": "II.4-1",
                  "title": "Tổ chức khám sức khoẻ định kỳ và khám phụ khoa cho 100% nữ CBCCVC",
                  "lead": "Công đoàn Sở",
                  "cooperating": ["Văn phòng - Thanh tra Sở"],
                  "from": "--04-01",
                  "due": "--09-30",
                  "output": "Danh sách ngày khám, không ghi kết quả khám",
                  "budget": "OTHER",
                  "indicators": ["4.1"]
                }""")
public record StandardTask(
        String code,
        String clause,
        String title,
        String lead,
        List<String> cooperating,

        @Schema(implementation = String.class, examples = "--04-01")
        MonthDay from,

        @Schema(implementation = String.class, examples = "--09-30")
        MonthDay due,

        String output,
        BudgetHeading budget,
        List<String> indicators) {}
