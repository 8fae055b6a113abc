package vn.hatinh.personnel.fact;

/** A value with a row key: equal keys mean the same row, equal facts mean that the row says the same. */
public interface KeyedFact {

    RowKey key();
}
