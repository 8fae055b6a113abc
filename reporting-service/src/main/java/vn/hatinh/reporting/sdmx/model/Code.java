package vn.hatinh.reporting.sdmx.model;

import java.util.List;

import vn.hatinh.contracts.indicators.PlanPublished.Text;

/**
 * An item of a scheme: a code, a concept or an agency.
 *
 * @param description may be null
 * @param parent id of the item above it; null: none
 * @param notes what is said of it beside its name
 */
public record Code(String id, Text name, Text description, String parent, List<Note> notes) {

    /** A text of a kind, an annotation in SDMX. */
    public record Note(String type, Text text) {}

    public Code {
        notes = List.copyOf(notes);
    }

    public static Code of(String id, Text name) {
        return new Code(id, name, null, null, List.of());
    }
}
