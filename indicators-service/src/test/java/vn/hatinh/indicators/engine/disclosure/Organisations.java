package vn.hatinh.indicators.engine.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;

/** Random provinces of three agencies with a division each; rare facts, common ones, and ones that nearly all share. */
final class Organisations {

    static final String PROVINCE = "H27";
    static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate IN_THE_YEAR = LocalDate.of(2025, 5, 5);
    private static final double[] CHANCES = {0.04, 0.5, 0.85, 0.97};
    private static final List<String> UNITS = List.of("VP", "");

    private Organisations() {}

    static Map<String, AgencyState> province(Plan plan, long seed) {
        Random random = new Random(seed);
        Map<String, AgencyState> agencies = new TreeMap<>();
        for (int agency = 1; agency <= 3; agency++) {
            String code = PROVINCE + "." + agency;
            agencies.put(code, Batch.of(plan, new Records(code, staff(random), List.of(), units())));
        }
        return agencies;
    }

    private static List<UnitHistory> units() {
        return List.of(unit("SO", "SO", null), unit("VP", "PHONG", "SO"));
    }

    private static UnitHistory unit(String code, String kind, String parent) {
        return new UnitHistory(code, List.of(new UnitHistory.Period(code, kind, parent, LONG_AGO, null)));
    }

    private static List<StaffFacts> staff(Random random) {
        Map<String, Double> chances = new TreeMap<>();
        List<StaffFacts> staff = new ArrayList<>();
        int women = 3 + random.nextInt(40);
        int men = 1 + random.nextInt(25);
        for (int i = 0; i < women + men; i++) {
            staff.add(member(i < women ? Staff.woman() : Staff.man(), random, chances)
                    .facts());
        }
        return staff;
    }

    private static Staff member(Staff person, Random random, Map<String, Double> chances) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        List<Record> rows = new ArrayList<>();
        add(rows, "party", new Party(LONG_AGO, random.nextBoolean() ? LONG_AGO : null, null), random, chances);
        if (!rows.isEmpty()) {
            add(rows, "seat", new Seat("CHI_UY_VIEN", LONG_AGO, null), random, chances);
        }
        add(rows, "assessment", new Assessment(IN_THE_YEAR, random.nextInt(5) > 0), random, chances);
        add(rows, "course", new Course("NGHIEP_VU", IN_THE_YEAR), random, chances);
        add(rows, "course2", new Course("LONG_GHEP_GIOI", IN_THE_YEAR), random, chances);
        add(rows, "english", new Language("en", "CHUNG_CHI", 4, LONG_AGO, null), random, chances);
        add(rows, "lao", new Language("lo", "CHUNG_CHI", 3, LONG_AGO, null), random, chances);
        add(rows, "check", new Check("DINH_KY", IN_THE_YEAR), random, chances);
        add(rows, "check2", new Check("PHU_KHOA", IN_THE_YEAR), random, chances);
        add(rows, "commitment", new Commitment(2025, IN_THE_YEAR), random, chances);
        add(rows, "grade", new Grade("01.002", LONG_AGO, null), random, chances);
        Staff placed = person.employed("2015-01-01");
        placed = unit.isEmpty() ? placed : placed.inUnit(unit, "2015-01-01");
        placed = random.nextInt(8) == 0 ? placed.leading("PHONG", "VP", "2015-01-01") : placed;
        placed = random.nextInt(4) == 0 ? placed.planned("PHONG", "2015-01-01") : placed;
        return placed.with(rows.toArray(Record[]::new));
    }

    /** How common a fact is, an agency decides once. */
    private static void add(List<Record> rows, String fact, Record row, Random random, Map<String, Double> chances) {
        double chance = chances.computeIfAbsent(fact, any -> CHANCES[random.nextInt(CHANCES.length)]);
        if (random.nextDouble() < chance) {
            rows.add(row);
        }
    }
}
