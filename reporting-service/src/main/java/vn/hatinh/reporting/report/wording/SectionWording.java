package vn.hatinh.reporting.report.wording;

import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.reporting.programme.plan.BudgetHeading;

/** Words of the sections of a document. */
public final class SectionWording {

    private SectionWording() {}

    /** What a section is made from. */
    public enum Content {
        /** organisation and staff */
        SITUATION,
        /** each target's sentence, goal by goal */
        RESULTS,
        /** what the figures suggest for an assessment */
        ASSESSMENT,
        /** what the figures suggest for the next period */
        OUTLOOK,
        /** the targets of a year, for its plan */
        TARGETS,
        /** standing texts, sentences of single indicators, and places for people's own texts */
        PARTS
    }

    /** @param parts null except for {@link Content#PARTS} */
    public record Section(String id, Content content, Phrase heading, List<Part> parts) {}

    /**
     * A part of a section. Every member but the id may be null.
     *
     * @param indicators codes of those that are spoken of
     * @param clause of the plan whose tasks are told of with their results
     * @param headings of the budget whose tasks are listed
     * @param tells what else of the year's work is told of
     * @param prompt what people have to write where nothing is recorded
     */
    public record Part(
            String id,
            Phrase heading,
            List<Phrase> paragraphs,
            List<Phrase> items,
            List<String> indicators,
            String clause,
            List<BudgetHeading> headings,
            Work tells,
            Phrase prompt) {}

    /** What is recorded of a year's work beside the tasks of a clause. */
    public enum Work {
        /** documents issued, and decisions of the committee */
        DOCUMENTS,
        /** the committee and its meetings */
        COMMITTEE,
        /** what the tasks cost */
        BUDGET,
        /** what those who lead tasks ask for */
        PROPOSALS
    }

    /** "I. TITLE" and "1. Title". */
    public record Headings(Phrase section, Phrase subsection) {}

    /** Đặc điểm tình hình. */
    public record Situation(
            String organisationHeading,
            Phrase organisation,
            Phrase organisationUnknown,
            Map<OrganisationLevel, Phrase> kinds,
            Phrase unitWithUnits,
            String staffHeading,
            Phrase staff,
            Phrase staffUnknown,
            Phrase more,
            Phrase fewer,
            Phrase same,
            Phrase breakdown,
            Phrase group,
            List<Breakdown> breakdowns) {}

    /** One way to divide the staff, with the names of its groups in their order. */
    public record Breakdown(String dimension, String label, Map<String, String> groups) {

        /** Where a group stands; those without a name come behind those with one. */
        public int place(String group) {
            int place = List.copyOf(groups.keySet()).indexOf(group);
            return place < 0 ? Integer.MAX_VALUE : place;
        }
    }

    /** Kết quả thực hiện các mục tiêu. */
    public record Results(
            Phrase summary, Phrase firstYear, Map<IndicatorStatus, Phrase> counts, Phrase goal, Phrase indicator) {}

    /** Đánh giá chung. */
    public record Assessment(
            String strengths,
            Phrase strength,
            Phrase noStrength,
            String weaknesses,
            Phrase weakness,
            Phrase unassessed,
            Phrase noWeakness,
            Phrase gap,
            String causes,
            String causesPrompt) {}

    /** Phương hướng. */
    public record Outlook(Phrase target, Phrase gap, String prompt) {}

    /** Chỉ tiêu of a year's plan. */
    public record Targets(Phrase goal, Phrase target, Phrase tracked, Phrase last) {}
}
