package vn.hatinh.personnel.importing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Sends bytes through the import and says what came of it. */
public final class Checks {

    private Checks() {}

    public static CheckedWorkbook check(byte[] file) {
        return check(file, ExistingFacts.NONE);
    }

    public static CheckedWorkbook check(byte[] file, ExistingFacts existing) {
        return check(file, path -> TwoPasses.check(path, existing));
    }

    /** What of the file would be taken when rows with errors are left out. */
    public static CheckedWorkbook checkGoodRows(byte[] file, ExistingFacts existing) {
        return check(file, path -> TwoPasses.checkGoodRows(path, existing));
    }

    private static CheckedWorkbook check(byte[] file, Function<Path, CheckedWorkbook> check) {
        try {
            Path path = Files.createTempFile("workbook", null);
            try {
                Files.write(path, file);
                return check.apply(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors as "sheet!row column: code". */
    public static List<String> errors(CheckedWorkbook checked) {
        return checked.errors().stream()
                .map(error -> "%s!%d %s: %s".formatted(error.sheet(), error.row(), error.column(), error.code()))
                .toList();
    }

    public static List<String> errors(Tables tables) {
        return errors(check(tables.xlsx()));
    }

    /** The warnings as "sheet!row column: code". */
    public static List<String> warnings(CheckedWorkbook checked) {
        return checked.warnings().stream()
                .map(warning ->
                        "%s!%s %s: %s".formatted(warning.sheet(), warning.row(), warning.column(), warning.code()))
                .toList();
    }

    /** The problem for which a file as a whole is refused. */
    public static Problem refusal(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> check(file)).problem();
    }

    /** That a file as a whole is refused, with a detail in both languages that has these words in it. */
    public static void assertRefused(byte[] file, int status, String type, String detail) {
        Problem problem = refusal(file);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).hasToString("urn:problem:" + type);
        assertThat(problem.detail()).contains(detail).contains(" / ");
    }
}
