package vn.hatinh.reporting.sdmx.model;

import java.text.Normalizer;

/** Ids as SDMX allows them: letters of the Latin alphabet, digits, underscore, hyphen, dollar and at signs. */
public final class SdmxId {

    private SdmxId() {}

    /** {@code H27.13} becomes {@code H27_13}, {@code Công chức} becomes {@code Cong_chuc}. */
    public static String of(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9_@$-]", "_");
    }
}
