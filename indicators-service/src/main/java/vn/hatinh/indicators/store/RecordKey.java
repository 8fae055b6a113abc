package vn.hatinh.indicators.store;

/** What a record is the record of: the key of its topic's messages. */
public record RecordKey(RecordKind kind, String key) implements Comparable<RecordKey> {

    /** Rows are written in this order, so that two transactions never wait for each other. */
    @Override
    public int compareTo(RecordKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
