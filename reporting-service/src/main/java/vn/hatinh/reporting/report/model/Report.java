package vn.hatinh.reporting.report.model;

import java.util.List;

/**
 * A report as it will be read, from top to bottom, whatever it is rendered to. All texts are complete.
 *
 * @param body the sections
 */
public record Report(
        Letterhead letterhead,
        Opening opening,
        List<Block> body,
        String closing,
        Signing signing,
        Appendix appendix,
        Provenance provenance) {

    public Report {
        body = List.copyOf(body);
    }
}
