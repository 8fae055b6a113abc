package vn.hatinh.personnel.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawSheet;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.support.problem.ProblemException;

/** A file of another system, read as a staff workbook. Sheets that the profile does not name stay as they are. */
public final class MappedWorkbook implements RawWorkbook {

    private final RawWorkbook file;
    private final List<RawSheet> sheets = new ArrayList<>();

    /** @throws ProblemException when the file has none of the sheets that the profile is made for */
    public MappedWorkbook(RawWorkbook file, MappingProfile profile) {
        this.file = file;
        List<RawSheet> found = file.sheets();
        for (SheetMapping mapping : profile.sheets()) {
            found.stream()
                    .filter(sheet -> mapping.isMadeOf(sheet.name()))
                    .findFirst()
                    .ifPresent(sheet -> sheets.add(new MappedSheet(sheet, mapping)));
        }
        if (sheets.isEmpty()) {
            throw doesNotFit(profile);
        }
        found.stream()
                .filter(sheet -> profile.sheets().stream().noneMatch(mapping -> mapping.isMadeOf(sheet.name())))
                .forEach(sheets::add);
    }

    private static ProblemException doesNotFit(MappingProfile profile) {
        String names =
                profile.sheets().stream().map(SheetMapping::from).distinct().collect(Collectors.joining(", "));
        return ProblemException.of(
                        400,
                        "profile-does-not-fit",
                        "Tệp không hợp với hồ sơ ánh xạ",
                        "The file does not fit the mapping profile")
                .withDetail(
                        "Hồ sơ ánh xạ %s cần một trong các trang: %s".formatted(profile.name(), names),
                        "The mapping profile %s needs one of the sheets: %s".formatted(profile.name(), names));
    }

    @Override
    public DateSystem dates() {
        return file.dates();
    }

    @Override
    public List<RawSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> ignoredFiles() {
        return file.ignoredFiles();
    }

    @Override
    public void close() {
        file.close();
    }
}
