package vn.hatinh.personnel.codelist;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.problem.Text;

/** A code list as the API shows it. */
@Schema(description = "Danh mục mã / A code list")
public record CodeListAnswer(@Schema(examples = "grades") String name, Text title, List<Code> codes) {

    /** A code and the days on which it is given out, both inclusive; none means without limit. */
    @Schema(name = "ListedCode")
    public record Code(
            @Schema(examples = "01.002") String code,
            @Schema(examples = "Chuyên viên chính") String vi,
            @Schema(examples = "Principal expert") String en,
            LocalDate from,
            LocalDate to,
            @Schema(examples = "TT 2/2021/TT-BNV") String source) {}

    static CodeListAnswer of(String name, CodeList list, List<ListedCode> codes) {
        return new CodeListAnswer(
                name,
                list.title(),
                codes.stream()
                        .map(code -> new Code(code.code(), code.vi(), code.en(), code.from(), code.to(), code.source()))
                        .toList());
    }
}
