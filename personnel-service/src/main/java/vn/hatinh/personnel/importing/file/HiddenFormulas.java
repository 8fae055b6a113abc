package vn.hatinh.personnel.importing.file;

import java.util.HashMap;
import java.util.Map;

/**
 * Formulas that the reading library overlooks, by the part of the package that holds them. Sheets know their part by the
 * number of a relationship.
 */
final class HiddenFormulas {

    private static final String WORKBOOK_RELATIONSHIPS = "_rels/workbook.xml.rels";

    private final Map<String, Map<String, String>> formulasByPart = new HashMap<>();
    private final Map<String, String> partsByRelationship = new HashMap<>();
    private int count;

    void add(String part, String cell, String formula) {
        formulasByPart.computeIfAbsent(part, name -> new HashMap<>()).put(cell, formula);
        count++;
    }

    void relate(String part, String id, String target) {
        if (part.endsWith(WORKBOOK_RELATIONSHIPS) && id != null && target != null) {
            String root = part.substring(0, part.length() - WORKBOOK_RELATIONSHIPS.length());
            partsByRelationship.put(id, target.startsWith("/") ? target.substring(1) : root + target);
        }
    }

    int count() {
        return count;
    }

    /** A formula in a part that is no sheet of this workbook could be read under another name. */
    void finish() {
        formulasByPart.forEach((part, formulas) -> {
            if (!partsByRelationship.containsValue(part)) {
                throw UnreadableWorkbook.hiddenFormula(
                        part, formulas.keySet().iterator().next());
            }
        });
    }

    /** The formulas of a sheet by cell. */
    Map<String, String> ofSheet(String relationship) {
        return formulasByPart.getOrDefault(partsByRelationship.getOrDefault(relationship, ""), Map.of());
    }
}
