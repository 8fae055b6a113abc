package vn.hatinh.reporting.report.model;

import java.util.List;

/**
 * From the addressees to the first section.
 *
 * @param addressees lines of "Kính gửi"; empty when the document is not addressed
 * @param grounds lines of "Căn cứ"
 */
public record Opening(List<String> addressees, List<String> grounds, List<Block> paragraphs) {

    public Opening {
        addressees = List.copyOf(addressees);
        grounds = List.copyOf(grounds);
        paragraphs = List.copyOf(paragraphs);
    }
}
