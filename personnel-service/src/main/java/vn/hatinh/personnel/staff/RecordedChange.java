package vn.hatinh.personnel.staff;

import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactKind;

/**
 * One change of a staff file, also one that other services cannot see.
 *
 * @param factId number of the fact; null for the person, and for a new fact until the file is saved
 * @param before the fact, or the {@link Person}, before the change; null when it was added
 * @param after the same after the change; null when it was removed
 */
public record RecordedChange(FactKind kind, FactChange.Action action, Long factId, Object before, Object after) {}
