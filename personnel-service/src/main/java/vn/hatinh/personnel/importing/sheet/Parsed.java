package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** What a cell says, or what is wrong with it: {@code error} and {@code message} are null when it can be read. */
record Parsed<T>(T value, ErrorCode error, Text message) {

    static <T> Parsed<T> value(T value) {
        return new Parsed<>(value, null, null);
    }

    static <T> Parsed<T> error(ErrorCode error, String vi, String en) {
        return error(error, new Text(vi, en));
    }

    static <T> Parsed<T> error(ErrorCode error, Text message) {
        return new Parsed<>(null, error, message);
    }
}
