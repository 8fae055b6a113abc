package vn.hatinh.reporting.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hatinh.reporting.report.docx.DocxParts;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.docx.TemplateCheck;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.ReportWording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Lets LibreOffice open what the service writes, and write it again. Needs its program {@code soffice}. */
class LibreOfficeTest {

    private static final long MINUTES = 3;

    @TempDir
    Path folder;

    private String soffice;

    @BeforeEach
    void findLibreOffice() {
        Optional<String> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        assumeTrue(found.isPresent(), "LibreOffice is not installed: nothing opened the Word files");
        soffice = found.get();
    }

    @Test
    void theReportOpensWithAllItsNumbersAndPages() throws Exception {
        byte[] docx = new DocxRenderer().render(SampleReport.numbered(5));
        try (PDDocument pdf = Loader.loadPDF(converted(docx, "docx", "pdf"))) {
            assertThat(Numbers.in(new PDFTextStripper().getText(pdf))).containsAll(numbers(new DocxParts(docx)));
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getWidth());
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox().getHeight())
                    .as("appendices are landscape")
                    .isLessThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aRoundTripThroughLibreOfficesOwnFormatKeepsTheText() throws Exception {
        for (Report report : List.of(SampleReport.numbered(5), SampleReport.halfYear(2026), SampleReport.plan(2026))) {
            byte[] docx = new DocxRenderer().render(report);
            byte[] again = converted(converted(docx, "docx", "odt"), "odt", "docx");
            assertThat(words(new DocxParts(again))).isEqualTo(words(new DocxParts(docx)));
        }
    }

    @Test
    void aRoundTripKeepsTheFiguresOfTheCharts() throws Exception {
        byte[] docx = new DocxRenderer().render(SampleReport.numbered(5));
        byte[] again = converted(converted(docx, "docx", "odt"), "odt", "docx");
        assertThat(chartFigures(new DocxParts(again)))
                .containsExactlyInAnyOrderElementsOf(chartFigures(new DocxParts(docx)));
    }

    @Test
    void aTemplateThatLibreOfficeSavedIsRightAndGivesTheSameDocument() throws Exception {
        byte[] saved = converted(DocxTemplate.shipped().content(), "docx", "docx");
        assertThat(TemplateCheck.faults(
                        saved, ReportWording.of(DocumentKind.ANNUAL).sectionIds()))
                .isEmpty();
        Report report = SampleReport.numbered(5);
        DocxParts own = new DocxParts(new DocxRenderer().render(report, DocxTemplate.of(saved)));
        assertThat(words(own)).isEqualTo(words(new DocxParts(new DocxRenderer().render(report))));
        assertThat(own.styled("Heading1")).hasSize(7);
    }

    private static List<String> numbers(DocxParts docx) {
        return docx.inDocument("//w:p").stream()
                .flatMap(text -> Numbers.in(text).stream())
                .toList();
    }

    /** The text of paragraphs, in their order. */
    private static List<String> words(DocxParts docx) {
        return docx.inDocument("//w:p").stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Double> chartFigures(DocxParts docx) {
        return docx.names().stream()
                .filter(name -> name.startsWith("word/charts/chart"))
                .flatMap(name -> docx.in(name, "//c:barChart/c:ser/c:val//c:pt/c:v").stream())
                .filter(text -> !text.equals("NaN"))
                .map(Double::valueOf)
                .toList();
    }

    private byte[] converted(byte[] content, String from, String to) throws IOException, InterruptedException {
        Path in = Files.createTempDirectory(folder, "in").resolve("document." + from);
        Path out = Files.createTempDirectory(folder, "out");
        Files.write(in, content);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        soffice,
                        "--headless",
                        // a profile of its own, so that a running office program does not take the work over
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Path converted = out.resolve("document." + to);
        assertThat(converted).as(Files.readString(log)).exists();
        return Files.readAllBytes(converted);
    }
}
