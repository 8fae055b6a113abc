package vn.hatinh.personnel.importing.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.personnel.codelist.CodeList;
import vn.hatinh.personnel.codelist.ListedCode;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/** A code of one of several lists, or its Vietnamese name; read as the code. */
final class ListedCodeParser implements CellParser<String> {

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Text accepted;

    ListedCodeParser(CodeList... lists) {
        Stream.of(lists).flatMap(list -> list.codes().stream()).forEach(listed -> {
            codes.putIfAbsent(Folded.of(listed.code()), listed.code());
            codes.putIfAbsent(Folded.of(listed.vi()), listed.code());
        });
        String all = Stream.of(lists)
                .flatMap(list -> list.codes().stream())
                .map(ListedCode::code)
                .collect(Collectors.joining(", "));
        this.accepted = new Text("Một trong: " + all, "One of: " + all);
    }

    @Override
    public Parsed<String> parse(RawCell cell, DateSystem dates) {
        String code = cell instanceof TextCell text ? codes.get(Folded.of(text.text())) : null;
        return code != null
                ? Parsed.value(code)
                : Parsed.error(
                        ErrorCode.UNKNOWN_CODE, "Giá trị không có trong danh mục", "The value is not in the list");
    }

    @Override
    public Text accepted() {
        return accepted;
    }

    @Override
    public List<String> words() {
        return codes.values().stream().distinct().toList();
    }
}
