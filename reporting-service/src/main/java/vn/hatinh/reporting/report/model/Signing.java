package vn.hatinh.reporting.report.model;

import java.util.List;

/**
 * Nơi nhận and the signature.
 *
 * @param receivers everybody who gets the document, addressees first, by name alone
 * @param title lines of the signatory's title
 * @param name full name without titles, dotted when it is not known
 */
public record Signing(
        String recipientsHeading, List<String> recipients, List<String> receivers, List<String> title, String name) {

    public Signing {
        recipients = List.copyOf(recipients);
        receivers = List.copyOf(receivers);
        title = List.copyOf(title);
    }
}
