package vn.hatinh.personnel.profile;

import vn.hatinh.personnel.importing.testing.Tables;

import static vn.hatinh.personnel.importing.testing.Tables.day;

/** A file as an English HR system writes it. */
final class EnglishExport {

    private EnglishExport() {}

    static Tables tables() {
        return new Tables()
                .row("Departments", "Code", "Name", "Parent code", "Level", "Valid from", "Valid to")
                .row("Departments", "DFA", "Department of Foreign Affairs", null, "Agency", "01/31/1995", null)
                .row("Departments", "OFF", "Office", "DFA", "Division", "1-Feb-1995", null)
                .row(
                        "Employees",
                        "Employee No",
                        "Last name",
                        "Middle name",
                        "First name",
                        "Gender",
                        "Date of birth",
                        "Contract",
                        "Hire date",
                        "Leaving date",
                        "Department",
                        "Job title",
                        "In department since",
                        "Grade",
                        "Grade since",
                        "Party member",
                        "Party admission",
                        "Parking space")
                .row(
                        "Employees",
                        1001,
                        "Lê",
                        "Thị",
                        "An",
                        "F",
                        "05/17/1985",
                        "Civil servant",
                        day(2010, 3, 1),
                        null,
                        "OFF",
                        "Clerk",
                        "03/01/2010",
                        "01.003",
                        "03/01/2010",
                        "Yes",
                        "6-Jan-2012",
                        "P 7")
                .row(
                        "Employees",
                        1002,
                        "Trần",
                        null,
                        "Bình",
                        "Male",
                        "02/29/1984",
                        "Public employee",
                        day(2010, 3, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "N",
                        null,
                        null)
                .row("Training", "Employee No", "Category", "Course", "Start", "Finished")
                .row("Training", 1001, "IT", "Spreadsheets", "09/01/2024", "09/05/2024");
    }
}
