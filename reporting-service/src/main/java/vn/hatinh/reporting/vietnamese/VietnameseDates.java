package vn.hatinh.reporting.vietnamese;

import java.time.LocalDate;

/** Dates as Nghị định 30/2020/NĐ-CP writes them: a leading 0 for days below 10 and for the months 1 and 2 only. */
public final class VietnameseDates {

    private VietnameseDates() {}

    /** For example 06/9/2021. */
    public static String inNumbers(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    public static String day(LocalDate date) {
        return String.format("%02d", date.getDayOfMonth());
    }

    public static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
