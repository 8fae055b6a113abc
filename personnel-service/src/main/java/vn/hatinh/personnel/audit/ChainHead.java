package vn.hatinh.personnel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where a chain ends, and where it begins since older entries have expired.
 *
 * @param expiredSeq the last entry that was removed; 0 when none was
 */
record ChainHead(String agency, String chain, long seq, byte[] hash, long expiredSeq, byte[] expiredHash) {

    /** To be followed by conditions and an order. */
    static final String SELECT = "select agency, chain, seq, hash, expired_seq, expired_hash from audit_head ";

    static ChainHead read(ResultSet row) throws SQLException {
        return new ChainHead(
                row.getString(1), row.getString(2), row.getLong(3), row.getBytes(4), row.getLong(5), row.getBytes(6));
    }
}
