package vn.hatinh.personnel.importing.rule;

import java.util.List;

/** All rules across rows. What the cells of one row must say together stands with the sheets. */
final class Rules {

    static final List<UnitRule> UNITS = List.of(
            new UnitRowsAreUnique(),
            new UnitPeriodsDoNotOverlap(),
            new ParentIsKnown(),
            new ParentExistsThroughout(),
            new UnitsFormATree());

    static final List<PersonRule> PERSONS = List.of(
            new PersonRowsAreUnique(),
            new StaffIsKnown(),
            new UnitIsKnown(),
            new PersonStaysTheSame(),
            OneAtATime.EMPLOYMENT,
            OneAtATime.ASSIGNMENT,
            OneAtATime.PARTY_MEMBERSHIP,
            OneAtATime.PREGNANCY,
            WithinEmployment.ASSIGNMENT,
            WithinEmployment.LEADERSHIP_POST,
            new GradeTouchesEmployment(),
            UnitExistsThroughout.ASSIGNMENT,
            UnitExistsThroughout.LEADERSHIP_POST,
            new PlanningLevels(),
            new SeatIsOfPartyMember(),
            new OnlyForWomen());

    private Rules() {}
}
