package vn.hatinh.reporting.changes;

import java.util.List;

/**
 * Some changes in their order.
 *
 * @param reached where to go on: everything up to here is on this page or is not wanted
 */
public record ChangePage(List<ValueChange> changes, ChangeId reached) {

    public ChangePage {
        changes = List.copyOf(changes);
    }
}
