package vn.hatinh.personnel.intake;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.support.problem.Text;

/**
 * What is wrong in a sheet, as an element of the problem's {@code errors}.
 *
 * @param pointer where, in one string, as other problems say it
 * @param row number of the row as a person sees it
 * @param value what was found; null for an empty cell
 * @param accepted what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Lỗi của một ô hoặc một dòng / What is wrong in a cell or a row")
public record RowProblem(
        @Schema(examples = "/sheets/CanBo/rows/12/Ngày sinh")
        String pointer,

        @Schema(examples = "not-a-date") String code,
        @Schema(examples = "31/02/1980") String value,
        Text message,
        @Schema(examples = "CanBo") String sheet,
        @Schema(examples = "12") int row,
        @Schema(examples = "Ngày sinh") String column,
        Text accepted) {

    static List<RowProblem> of(Collection<RowError> errors) {
        return errors.stream().map(RowProblem::of).toList();
    }

    static RowProblem of(RowError error) {
        return new RowProblem(
                pointer(error),
                error.code(),
                error.value(),
                error.message(),
                error.sheet(),
                error.row(),
                error.column(),
                error.accepted());
    }

    private static String pointer(RowError error) {
        String row = "/sheets/%s/rows/%d".formatted(error.sheet(), error.row());
        return error.column() == null ? row : row + "/" + error.column();
    }
}
