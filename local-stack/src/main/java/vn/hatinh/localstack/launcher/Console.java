package vn.hatinh.localstack.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** What the user of the command reads. */
final class Console {

    private final PrintWriter out;

    Console(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void lines(List<String> texts) {
        texts.forEach(out::println);
        out.flush();
    }

    void written(Path file) {
        line("  " + file.toAbsolutePath().normalize());
    }

    /** Says what is done and how long it took since then. */
    void timed(String text, long sinceNanos) {
        var seconds = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        line("• " + text + ": " + seconds.format((System.nanoTime() - sinceNanos) / 1e9) + " s");
    }
}
