package vn.hatinh.indicators.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with everything that is wrong with it. */
public final class InvalidCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueFault> faults;

    InvalidCatalogueException(String name, List<CatalogueFault> faults) {
        super("catalogue " + name + " cannot be used:"
                + faults.stream()
                        .map(InvalidCatalogueException::told)
                        .map(reason -> "\n  - " + reason)
                        .collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    public List<CatalogueFault> faults() {
        return faults;
    }

    /** In English, with the place in the file where nothing else says where it is. */
    public List<String> reasons() {
        return faults.stream().map(InvalidCatalogueException::told).toList();
    }

    private static String told(CatalogueFault fault) {
        return fault.code().equals(CatalogueFault.MALFORMED)
                ? "line " + fault.line() + ", column " + fault.column() + ": "
                        + fault.reason().en()
                : fault.reason().en();
    }
}
