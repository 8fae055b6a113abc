package vn.hatinh.reporting.report.model;

import java.util.List;

/**
 * Nơi nhận and the signature.
 *
 * @param title lines of the signatory's title
 * @param name full name without titles, dotted when it is not known
 */
public record Signing(String recipientsHeading, List<String> recipients, List<String> title, String name) {

    public Signing {
        recipients = List.copyOf(recipients);
        title = List.copyOf(title);
    }
}
