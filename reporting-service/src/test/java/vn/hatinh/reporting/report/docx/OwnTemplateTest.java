package vn.hatinh.reporting.report.docx;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** The annual report of 2025 in the form of an office's own template. */
class OwnTemplateTest {

    private final Report report = SampleReport.numbered(5);

    @Test
    void whatTheOfficeWroteStandsBesideWhatIsFilledIn() {
        DocxParts docx = render(OwnTemplate.fromShipped()
                .with("<w:t>{{trich_yeu}}</w:t>", "<w:t>Về việc: {{ trich_yeu }} (mật)</w:t>"));
        assertThat(docx.styled("TrichYeu").get(0))
                .startsWith("Về việc: Kết quả công tác")
                .endsWith("năm 2026 (mật)");
    }

    @Test
    void aNameInSeveralRunsIsFilledInWithTheFormOfItsFirst() {
        DocxParts docx = render(OwnTemplate.fromShipped()
                .with(
                        "<w:r><w:t>{{so_ky_hieu}}</w:t></w:r>",
                        "<w:r><w:t>- {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{so_ky</w:t></w:r><w:proofErr"
                                + " w:type=\"spellEnd\"/><w:r><w:t>_hieu}} -</w:t></w:r>"));
        assertThat(docx.styled("SoKyHieu")).containsExactly("- Số: 05/BC-SNgV -");
        assertThat(docx.inDocument("//w:p[w:pPr/w:pStyle/@w:val='SoKyHieu']/w:r[w:rPr/w:b]/w:t"))
                .containsExactly("");
    }

    @Test
    void headersAreFilledInToo() {
        DocxParts docx = render(OwnTemplate.fromShipped()
                .with("word/header1.xml", "</w:hdr>", "<w:p><w:r><w:t>{{co_quan_ban_hanh}}</w:t></w:r></w:p></w:hdr>"));
        assertThat(docx.in("word/header1.xml", "//w:p[2]")).containsExactly("SỞ NGOẠI VỤ");
    }

    @Test
    void sectionsStandWhereTheTemplateNamesThem() {
        String each = report.body().stream()
                .filter(block -> block.kind() == Block.Kind.SECTION)
                .map(block -> "<w:p><w:r><w:t>{{muc." + block.id() + "}}</w:t></w:r></w:p>")
                .reduce("", (one, other) -> one + "<w:p><w:r><w:t>* * *</w:t></w:r></w:p>" + other);
        DocxParts docx = render(OwnTemplate.fromShipped()
                .with(
                        "<w:p><w:pPr><w:pStyle w:val=\"NoiDung\"/></w:pPr><w:r><w:t>{{noi_dung}}</w:t></w:r></w:p>",
                        each));
        assertThat(docx.text().lines().filter("* * *"::equals)).hasSize(7);
        assertThat(docx.text().replace("* * *\n", ""))
                .as("nothing is lost, and nothing comes twice")
                .isEqualTo(render(OwnTemplate.fromShipped()).text());
    }

    @Test
    void pagesAndStylesAreThoseOfTheTemplateAlsoWhereAnOfficeProgramGaveItsOwnIds() {
        DocxParts docx = render(OwnTemplate.fromShipped()
                .with("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"", "w:w=\"11906\" w:h=\"16838\"")
                .with("\"NoiDung\"", "\"a3\"")
                .with("word/styles.xml", "\"NoiDung\"", "\"a3\"")
                .with("word/styles.xml", "w:after=\"120\" w:line=\"264\"", "w:after=\"200\" w:line=\"300\""));
        assertThat(docx.inDocument("//w:pStyle/@w:val")).contains("NoiDung").doesNotContain("a3");
        assertThat(docx.in("word/styles.xml", "//w:style[@w:styleId='NoiDung']/w:pPr/w:spacing/@w:line"))
                .containsExactly("300");
        assertThat(docx.inDocument("(//w:tbl)[3]/w:tblGrid/w:gridCol/@w:w").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .as("the appendix is as wide as the page")
                .isBetween(8700, 8787);
    }

    @Test
    void aDocumentThatWasMadeFromItCanBecomeATemplateAgain() {
        assertThat(render(OwnTemplate.fromShipped()).in("docProps/custom.xml", "//*[@name='templateVersion']"))
                .containsExactly("0");
    }

    @Test
    void textOfTheReportIsNeverTakenForAName() {
        Report tricky = report.written(java.util.Map.of(
                "proposals.text.own",
                new vn.hatinh.reporting.report.model.TextEdit("{{phu_luc}}", "an", java.time.Instant.EPOCH)));
        assertThat(new DocxParts(new DocxRenderer().render(tricky)).text()).contains("{{phu_luc}}", "Phụ lục III");
    }

    private DocxParts render(OwnTemplate template) {
        return new DocxParts(new DocxRenderer().render(report, DocxTemplate.of(template.content())));
    }
}
