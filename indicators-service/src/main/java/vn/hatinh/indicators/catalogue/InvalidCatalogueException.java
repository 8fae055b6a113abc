package vn.hatinh.indicators.catalogue;

import java.util.List;

/** A catalogue that cannot be used, with everything that is wrong with it. */
public final class InvalidCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    InvalidCatalogueException(String name, List<String> reasons) {
        super("catalogue " + name + " cannot be used:\n  - " + String.join("\n  - ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
