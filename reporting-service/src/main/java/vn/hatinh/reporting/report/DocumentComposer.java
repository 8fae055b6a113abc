package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Charts;
import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.AppendixWording.Kind;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.report.wording.SectionWording.Section;
import vn.hatinh.reporting.scorecard.Scorecard;

/** Composes a document. A function of its input and the wording: no clock, no database, no file. */
final class DocumentComposer {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final ReportContext context;
    private final Frame frame;

    private DocumentComposer(ReportContext context) {
        this.context = context;
        this.frame = new Frame(context);
    }

    static Report compose(ReportInput input, ReportWording wording, PlanWording planWording) {
        DocumentComposer composer = new DocumentComposer(ReportContext.of(input, wording, planWording));
        return new Report(
                composer.frame.letterhead(),
                composer.frame.opening(),
                composer.body(),
                Block.generated("closing", Block.Kind.CLOSING, composer.context.say(wording.closing())),
                composer.frame.signing(),
                composer.tables(),
                composer.charts(),
                Figures.of(input),
                provenance(input, composer.frame.printed()));
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        List<Section> sections = context.wording().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Blocks blocks = new Blocks(section.id(), context.wording().headings());
            blocks.heading(ROMAN.get(i), context.say(section.heading()));
            fill(section, blocks);
            body.addAll(blocks.all());
        }
        return body;
    }

    private void fill(Section section, Blocks blocks) {
        switch (section.content()) {
            case SITUATION -> SituationSection.build(context, blocks);
            case RESULTS -> ResultsSection.build(context, blocks);
            case ASSESSMENT -> AssessmentSection.build(context, blocks);
            case OUTLOOK -> OutlookSection.build(context, blocks);
            case TARGETS -> TargetsSection.build(context, blocks);
            case PARTS -> PartsSection.build(context, section.parts(), blocks);
        }
    }

    private List<Appendix> tables() {
        return context.wording().appendices().stream()
                .filter(kind -> kind != Kind.CHARTS)
                .map(kind -> kind == Kind.INDICATORS
                        ? IndicatorsAppendix.build(context, frame)
                        : kind == Kind.HEADCOUNT
                                ? HeadcountAppendix.build(context, frame)
                                : TasksAppendix.build(context, frame))
                .toList();
    }

    private Charts charts() {
        return context.wording().appendices().contains(Kind.CHARTS) ? ChartsAppendix.build(context, frame) : null;
    }

    private static Provenance provenance(ReportInput input, String number) {
        Scorecard scorecard = input.scorecard();
        PlanPublished plan = input.planYear().plan();
        return new Provenance(
                input.kind(),
                number,
                scorecard.agency(),
                plan.plan(),
                plan.version(),
                input.year(),
                scorecard.position(),
                scorecard.asOf(),
                input.forms());
    }
}
