package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;

/**
 * Which people to list.
 *
 * @param day the day whose type and unit are shown and asked for
 * @param onPayrollOnly leaves out who was not on payroll that day
 * @param units codes of the units one of which the person was assigned to that day
 * @param postLevel level of a leadership post that the person held that day
 * @param ids random ids one of which the person has
 * @param codePrefix what the staff code begins with
 * @param namePart a part of the name, without accents and case
 * @param order of the list
 */
record StaffFilter(
        String agency,
        LocalDate day,
        boolean onPayrollOnly,
        Optional<Set<String>> units,
        Optional<Sex> sex,
        Optional<StaffType> type,
        Optional<OrganisationLevel> postLevel,
        Optional<Set<UUID>> ids,
        Optional<String> codePrefix,
        Optional<String> namePart,
        StaffOrder order) {}
