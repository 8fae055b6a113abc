package vn.hatinh.reporting.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.Renderers;
import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long documents take once the code is warm, beside a floor: the same bytes packed again without composing anything.
 * And whether an appendix of {@value #PAGES} pages fits into the heap, which {@code -Dbench.heap} limits. See
 * docs/performance.md.
 */
class DocumentBenchmark {

    private static final Logger LOG = Logger.getLogger(DocumentBenchmark.class);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 40);
    private static final int RUNS = Integer.getInteger("bench.runs", 60);
    private static final int PAGES = 200;

    /** Of the first appendix, on one landscape page. */
    private static final int ROWS_ON_A_PAGE = 16;

    private static final Renderers RENDERERS = new Renderers((agency, kind, version) -> DocxTemplate.shipped());

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < WARM_UP; i++) {
            annual(Format.DOCX);
            annual(Format.PDF);
        }
    }

    /** From the figures to the bytes. */
    @ParameterizedTest
    @CsvSource({"DOCX, 300", "PDF, 1000", "XLSX, 300", "HTML, 300", "JSON, 300"})
    void theAnnualReport(Format format, long most) {
        byte[] content = annual(format);
        double floor = median(() -> packedAgain(content, format));
        double time = median(() -> annual(format));
        LOG.infof(
                "%s: %.1f ms for %d KB; the same bytes packed again %.1f ms: %.0f times the floor",
                format, time, content.length / 1024, floor, time / floor);
        assertThat(time).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"DOCX", "PDF"})
    void anAppendixOfManyPages(Format format) throws IOException {
        Report large = large();
        long before = used();
        long start = System.nanoTime();
        byte[] content = RENDERERS.render(large, format);
        LOG.infof(
                "%s with an appendix of %d rows: %d KB in %.1f s, heap of at most %d MB, %d MB in use before",
                format,
                large.appendices().get(0).rows().size(),
                content.length / 1024,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().maxMemory() / 1024 / 1024,
                before / 1024 / 1024);
        if (format == Format.PDF) {
            try (PDDocument pdf = Loader.loadPDF(content)) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(PAGES);
            }
        }
    }

    @Test
    void composingAlone() {
        LOG.infof("composing without writing: %.1f ms", median(DocumentBenchmark::compose));
    }

    private static Report compose() {
        return SampleReport.numbered(5);
    }

    private static byte[] annual(Format format) {
        return RENDERERS.render(compose(), format);
    }

    private static Report large() {
        Report report = compose();
        Appendix first = report.appendices().get(0);
        List<Appendix.Row> rows =
                Collections.nCopies(PAGES * ROWS_ON_A_PAGE / first.rows().size() + 1, first.rows()).stream()
                        .flatMap(List::stream)
                        .toList();
        return new Report(
                report.letterhead(),
                report.opening(),
                report.body(),
                report.closing(),
                report.signing(),
                List.of(new Appendix(
                        first.label(),
                        first.sheet(),
                        first.title(),
                        first.attachedTo(),
                        first.columns(),
                        rows,
                        first.notes())),
                null,
                report.figures(),
                report.provenance());
    }

    private static byte[] packedAgain(byte[] content, Format format) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            if (format == Format.DOCX || format == Format.XLSX) {
                repack(content, packed);
            } else {
                try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                    out.write(content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void repack(byte[] content, ByteArrayOutputStream packed) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }

    /** In milliseconds by the clock, which is what an official waits. */
    private static double median(Runnable work) {
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
