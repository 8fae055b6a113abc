package vn.hatinh.reporting.report.docx;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.support.problem.ProblemError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TemplateCheckTest {

    private static final List<String> SECTIONS = List.of("situation", "results");

    private static final String TYPE = "<Override PartName=\"/word/header1.xml\"";
    private static final String RELATION = "<Relationship Id=\"rId3\"";

    @Test
    void theFormThatShipsIsRight() {
        assertThat(faults(OwnTemplate.fromShipped())).isEmpty();
    }

    @Test
    void aNameThatWordCutIntoRunsIsStillKnown() {
        assertThat(faults(OwnTemplate.fromShipped()
                        .with(
                                "<w:t>{{so_ky_hieu}}</w:t></w:r>",
                                "<w:t>{{so</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>_ky_</w:t></w:r>"
                                        + "<w:r><w:t>hieu}}</w:t></w:r>")))
                .isEmpty();
    }

    @Test
    void sectionsMayBeNamedOneByOneInsteadOfAllAtOnce() {
        String each =
                "<w:p><w:r><w:t>{{muc.situation}}</w:t></w:r></w:p><w:p><w:r><w:t>{{muc.results}}</w:t></w:r></w:p>";
        String all = "<w:p><w:pPr><w:pStyle w:val=\"NoiDung\"/></w:pPr><w:r><w:t>{{noi_dung}}</w:t></w:r></w:p>";
        assertThat(faults(OwnTemplate.fromShipped().with(all, each))).isEmpty();
        assertThat(faults(OwnTemplate.fromShipped().with(all, all + each)))
                .extracting(ProblemError::code)
                .containsExactly("template-repeated");
        assertThat(faults(OwnTemplate.fromShipped().with("{{noi_dung}}", "{{muc.results}}")))
                .extracting(ProblemError::code, ProblemError::value)
                .containsExactly(tuple("template-missing", "{{muc.situation}}"));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        List<ProblemError> faults = faults(OwnTemplate.fromShipped()
                .with("{{ten_loai}}", "{{ten_loai_van_ban}}")
                .with("{{trich_yeu}}", "{{trich_yeu}")
                .with("{{ket_thuc}}", "{{ket_thuc}} {{ho_ten_nguoi_ky}}"));
        assertThat(faults)
                .extracting(ProblemError::code, ProblemError::pointer)
                .contains(
                        tuple("template-unknown", "/word/document.xml/paragraph/9"),
                        tuple("template-broken", "/word/document.xml/paragraph/10"),
                        tuple("template-not-alone", "/word/document.xml/paragraph/17"));
        assertThat(faults)
                .filteredOn(fault -> fault.code().equals("template-missing"))
                .extracting(ProblemError::value)
                .containsExactly("{{ten_loai}}", "{{trich_yeu}}", "{{ket_thuc}}");
        assertThat(faults.get(0).accepted().vi()).contains("co_quan_ban_hanh", "muc.results");
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:t>{{so_ky_hieu}}</w:t>', '<w:t>{{so_ky_hieu}} {{noi_nhan}}</w:t>', template-not-alone",
        "'<w:r><w:t>{{trich_yeu}}</w:t></w:r>', '<w:ins w:id=\"1\" w:author=\"An\"><w:r><w:t>{{trich_yeu}}</w:t></w:r></w:ins>', template-foreign",
        "'<w:r><w:t>{{trich_yeu}}</w:t></w:r>', '<w:r><w:t>{{trich_yeu}}</w:t></w:r><w:r><w:instrText> INCLUDETEXT \"c:/x\" </w:instrText></w:r>', template-foreign",
        "'<w:r><w:t>{{trich_yeu}}</w:t></w:r>', '<w:r><w:t>{{trich_yeu}}</w:t></w:r><w:fldSimple w:instr=\" DATE \"/>', template-foreign",
        "'<w:r><w:t>{{trich_yeu}}</w:t></w:r>', '<w:r><w:t>{{trich_yeu}}</w:t></w:r><w:r><w:object/></w:r>', template-foreign",
        "'<w:r><w:t>{{quoc_hieu}}</w:t></w:r>', '<w:hyperlink w:anchor=\"a\"><w:r><w:t>{{quoc_hieu}}</w:t></w:r></w:hyperlink>', template-out-of-reach",
        "'<w:t>{{quoc_hieu}}</w:t>', '<w:pict><w:txbxContent><w:p><w:r><w:t>{{quoc_hieu}}</w:t></w:r></w:p></w:txbxContent></w:pict>', template-out-of-reach",
        "'<w:t>{{can_cu}}</w:t>', '<w:t>{{kinh_gui}}</w:t>', template-repeated",
        "'<w:t>{{mo_dau}}</w:t>', '<w:t>{{phu_luc}}</w:t>', template-appendices"
    })
    void whatADocumentCannotHaveIsRefused(String old, String other, String code) {
        assertThat(faults(OwnTemplate.fromShipped().with(old, other)))
                .extracting(ProblemError::code)
                .contains(code);
    }

    @Test
    void appendicesNeedPagesOfTheirOwnAtTheEnd() {
        String place = "{{phu_luc}}</w:t></w:r></w:p>";
        assertThat(faults(OwnTemplate.fromShipped().with(place, place + "<w:p/>")))
                .isEmpty();
        assertThat(faults(OwnTemplate.fromShipped().with(place, place + "<w:p><w:r><w:t>Cuối</w:t></w:r></w:p>")))
                .extracting(ProblemError::code)
                .containsExactly("template-appendices");
        assertThat(faults(OwnTemplate.fromShipped()
                        .with("<w:pStyle w:val=\"NgatPhan\"/>\n        <w:sectPr>", "<w:sectPr>")))
                .isEmpty();
    }

    @Test
    void stylesAreMissedByTheirNames() {
        assertThat(faults(OwnTemplate.fromShipped().with("word/styles.xml", "\"Căn cứ\"", "\"Legal grounds\"")))
                .extracting(ProblemError::code, ProblemError::value)
                .containsExactly(tuple("style-missing", "Căn cứ"));
    }

    @Test
    void macrosEmbeddedFilesAndLinksAreRefused() {
        assertThat(faults(OwnTemplate.fromShipped()
                        .with(
                                "[Content_Types].xml",
                                TYPE,
                                "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                        + TYPE)
                        .withPart("word/vbaProject.bin", "x")))
                .extracting(ProblemError::code, ProblemError::pointer)
                .containsExactly(tuple("part-not-accepted", "/word/vbaProject.bin"));
        assertThat(faults(OwnTemplate.fromShipped()
                        .with(
                                "[Content_Types].xml",
                                "wordprocessingml.document.main+xml",
                                "wordprocessingml.template.main+xml")))
                .extracting(ProblemError::code)
                .containsExactly("part-not-accepted");
        assertThat(faults(OwnTemplate.fromShipped()
                        .with(
                                "word/_rels/document.xml.rels",
                                RELATION,
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/attachedTemplate\" Target=\"http://example.org/x.dotm\""
                                        + " TargetMode=\"External\"/>" + RELATION)))
                .extracting(ProblemError::code, ProblemError::value)
                .containsExactly(tuple("external-link", "http://example.org/x.dotm"));
    }

    @Test
    void aFileThatIsNoWordDocumentIsRefused() {
        assertThat(TemplateCheck.faults("không phải Word".getBytes(), SECTIONS))
                .extracting(ProblemError::code)
                .containsExactly("no-word-document");
        byte[] cut = Arrays.copyOf(OwnTemplate.fromShipped().content(), 3_000);
        assertThat(TemplateCheck.faults(cut, SECTIONS))
                .extracting(ProblemError::code)
                .containsExactly("no-word-document");
        assertThat(faults(OwnTemplate.fromShipped().withPart("word/document.xml", "<w:document")))
                .extracting(ProblemError::code)
                .containsExactly("no-word-document");
    }

    @Test
    void aFileThatSwellsWhenItIsUnpackedIsRefused() {
        assertThat(faults(OwnTemplate.fromShipped().withPart("customXml/item1.xml", "0".repeat(40_000_000))))
                .extracting(ProblemError::code)
                .containsExactly("too-large-inside");
    }

    private static List<ProblemError> faults(OwnTemplate template) {
        return TemplateCheck.faults(template.content(), SECTIONS);
    }
}
