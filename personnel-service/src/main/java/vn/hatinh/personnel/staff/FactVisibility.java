package vn.hatinh.personnel.staff;

import vn.hatinh.contracts.personnel.FactKind;

/** Which facts whoever writes may see: an answer must not tell of others, not even why it refuses. */
public interface FactVisibility {

    boolean sees(FactKind kind);
}
