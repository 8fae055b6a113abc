package vn.hatinh.reporting.sdmx.data;

/** How much is told of the data; the words are those of the SDMX 2.1 web service. */
public enum DataDetail {
    FULL(true, true),
    DATAONLY(true, false),
    SERIESKEYSONLY(false, false),
    NODATA(false, true);

    private final boolean observations;
    private final boolean attributes;

    DataDetail(boolean observations, boolean attributes) {
        this.observations = observations;
        this.attributes = attributes;
    }

    boolean hasObservations() {
        return observations;
    }

    boolean hasAttributes() {
        return attributes;
    }
}
