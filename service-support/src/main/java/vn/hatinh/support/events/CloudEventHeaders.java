package vn.hatinh.support.events;

/** Kafka header names of the CloudEvents 1.0 binary mode. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    /** The agency: who shares it shares a partition. */
    public static final String PARTITION_KEY = "ce_partitionkey";

    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
