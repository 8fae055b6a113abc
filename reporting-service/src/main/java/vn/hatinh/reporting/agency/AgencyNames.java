package vn.hatinh.reporting.agency;

import java.util.List;

/**
 * What an agency's documents print on one day.
 *
 * @param name as it stands in a sentence
 * @param abbreviation part of the document's number
 * @param filing who keeps the original, the last line of Nơi nhận
 * @param grounds what follows "Căn cứ"
 */
public record AgencyNames(
        String parentBody,
        String issuingBody,
        String name,
        String abbreviation,
        String place,
        Signatory signatory,
        List<String> addressees,
        List<String> recipients,
        String filing,
        List<String> grounds) {

    /**
     * Who signs.
     *
     * @param title its lines, for example KT. GIÁM ĐỐC and PHÓ GIÁM ĐỐC
     * @param name null when it is not known
     */
    public record Signatory(List<String> title, String name) {}
}
