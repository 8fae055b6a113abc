package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** H: how many women and men, and of which type, age, grade, Party membership and leadership level. */
record Headcount(Records records, LocalDate day) {

    List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        for (boolean woman : List.of(true, false)) {
            String sex = "sex:" + (woman ? "NU" : "NAM");
            definitions.add(Definition.count("H", sex, person -> counts(person, woman)));
            add(definitions, sex, woman, "type", Set.of("Cán bộ", "Công chức", "Viên chức"), this::isOfType);
            add(definitions, sex, woman, "age", Set.of("<30", "30-39", "40-49", "50+"), this::isAged);
            add(definitions, sex, woman, "grade", grades(), this::isOfGrade);
            add(definitions, sex, woman, "party", Set.of("yes", "no"), this::isMember);
            add(definitions, sex, woman, "level", Set.of("SO", "PHONG", "DON_VI_TRUC_THUOC", "none"), this::isLeader);
        }
        return definitions;
    }

    private void add(
            List<Definition> definitions,
            String sex,
            boolean woman,
            String dimension,
            Set<String> values,
            BiPredicate<Person, String> is) {
        values.forEach(value -> definitions.add(Definition.count(
                "H", dimension + ":" + value + "/" + sex, p -> counts(p, woman) && is.test(p, value))));
    }

    private boolean counts(Person person, boolean woman) {
        return person.staffOn(day) && person.woman() == woman;
    }

    private Set<String> grades() {
        Set<String> grades = new TreeSet<>(records.grades());
        grades.add("none");
        return grades;
    }

    private boolean isOfType(Person person, String type) {
        String code =
                switch (type) {
                    case "Cán bộ" -> "CAN_BO";
                    case "Công chức" -> "CONG_CHUC";
                    default -> "VIEN_CHUC";
                };
        return person.typeOn(day).filter(code::equals).isPresent();
    }

    private boolean isAged(Person person, String band) {
        int age = person.ageOn(day);
        return switch (band) {
            case "<30" -> age < 30;
            case "30-39" -> age >= 30 && age <= 39;
            case "40-49" -> age >= 40 && age <= 49;
            default -> age >= 50;
        };
    }

    private boolean isOfGrade(Person person, String grade) {
        return person.gradeOn(day).orElse("none").equals(grade);
    }

    private boolean isMember(Person person, String member) {
        return person.partyMemberOn(day) == member.equals("yes");
    }

    /** "Listed under the first of SO, PHONG, DON_VI_TRUC_THUOC". */
    private boolean isLeader(Person person, String level) {
        return Stream.of("SO", "PHONG", "DON_VI_TRUC_THUOC")
                .filter(first -> person.leadsAt(first, day))
                .findFirst()
                .orElse("none")
                .equals(level);
    }
}
