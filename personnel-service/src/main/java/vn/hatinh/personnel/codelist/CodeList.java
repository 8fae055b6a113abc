package vn.hatinh.personnel.codelist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.support.problem.Text;

/** A list of codes; each stands in it once. */
public record CodeList(Text title, List<ListedCode> codes) {

    public CodeList {
        codes = List.copyOf(codes);
        Set<String> seen = new HashSet<>();
        codes.stream()
                .map(ListedCode::code)
                .filter(code -> !seen.add(code))
                .findAny()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("code %s stands twice in a list".formatted(twice));
                });
    }

    public Optional<ListedCode> find(String code) {
        return codes.stream().filter(listed -> listed.code().equals(code)).findFirst();
    }

    public List<ListedCode> validOn(LocalDate day) {
        return codes.stream().filter(code -> code.isValidOn(day)).toList();
    }
}
