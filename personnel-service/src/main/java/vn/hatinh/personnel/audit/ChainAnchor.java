package vn.hatinh.personnel.audit;

/**
 * What the agency's chain says of an import's chain.
 *
 * @param entries how many it has
 * @param hash hash of the last one, in hexadecimal digits
 */
record ChainAnchor(long entries, String hash) {

    /** Action of the entry that holds an anchor. */
    static final String ACTION = "imported";
}
