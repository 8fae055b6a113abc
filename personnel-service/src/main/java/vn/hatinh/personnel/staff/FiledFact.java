package vn.hatinh.personnel.staff;

/**
 * A fact in a staff file.
 *
 * @param id its number; null while it is not in the database
 */
public record FiledFact<F>(Long id, F fact) {}
