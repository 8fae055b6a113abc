package vn.hatinh.reporting.sdmx.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.MessageHeader;
import vn.hatinh.reporting.sdmx.model.Artefact;
import vn.hatinh.reporting.sdmx.model.Artefact.ContentConstraint;
import vn.hatinh.reporting.sdmx.model.Artefact.DataStructure;
import vn.hatinh.reporting.sdmx.model.Artefact.Dataflow;
import vn.hatinh.reporting.sdmx.model.Artefact.ItemScheme;
import vn.hatinh.reporting.sdmx.model.Code;
import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.structure.StructureQuery.Found;

/** A structure message of SDMX-JSON 2.0, as maps that Jackson writes. */
public final class StructureMessage {

    private final Localised language;
    private final StructureDetail detail;

    private StructureMessage(Localised language, StructureDetail detail) {
        this.language = language;
        this.detail = detail;
    }

    public static Map<String, Object> of(
            MessageHeader header, List<Found> found, Localised language, StructureDetail detail) {
        StructureMessage message = new StructureMessage(language, detail);
        Map<String, Object> data = new LinkedHashMap<>();
        StructureQuery.byKind(found)
                .forEach((kind, ofKind) -> data.put(
                        kind.collection(),
                        ofKind.stream().map(message::artefact).toList()));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("meta", header);
        whole.put("data", data);
        return whole;
    }

    private Map<String, Object> artefact(Found found) {
        Artefact artefact = found.artefact();
        boolean isStub = detail.isStub(found);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", artefact.ref().id());
        json.put("version", artefact.ref().version());
        json.put("agencyID", artefact.ref().agency());
        json.put("isExternalReference", isStub);
        name(json, artefact.name());
        if (artefact instanceof Dataflow flow && (!isStub || detail.describesStubs())) {
            description(json, flow.description());
        }
        json.put(
                "links",
                List.of(self(artefact.ref().urn(), artefact.ref().kind().resource())));
        if (!isStub) {
            content(json, artefact);
        }
        return json;
    }

    private void content(Map<String, Object> json, Artefact artefact) {
        if (artefact instanceof ItemScheme scheme) {
            json.put("isPartial", scheme.isPartial());
            if (!scheme.items().isEmpty()) {
                json.put(
                        itemsOf(scheme.ref().kind()),
                        scheme.items().stream().map(item -> item(scheme, item)).toList());
            }
        } else if (artefact instanceof DataStructure structure) {
            json.put("dataStructureComponents", new ComponentsJson(structure).json());
        } else if (artefact instanceof Dataflow flow) {
            json.put("structure", flow.structure().urn());
        } else if (artefact instanceof ContentConstraint constraint) {
            constraint(json, constraint);
        }
    }

    private static String itemsOf(Kind kind) {
        return switch (kind) {
            case CODELIST -> "codes";
            case CONCEPT_SCHEME -> "concepts";
            case AGENCY_SCHEME -> "agencies";
            default -> throw new IllegalArgumentException(kind + " has no items");
        };
    }

    private Map<String, Object> item(ItemScheme scheme, Code item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        name(json, item.name());
        if (item.description() != null) {
            description(json, item.description());
        }
        if (item.parent() != null) {
            json.put("parent", item.parent());
        }
        json.put("links", List.of(self(scheme.ref().urnOf(itemClass(scheme.ref().kind()), item.id()), "item")));
        if (!item.notes().isEmpty()) {
            json.put(
                    "annotations",
                    item.notes().stream()
                            .map(note -> {
                                Map<String, Object> annotation = new LinkedHashMap<>();
                                annotation.put("id", note.type());
                                annotation.put("type", note.type());
                                annotation.put("text", language.of(note.text()));
                                annotation.put("texts", Localised.all(note.text()));
                                return annotation;
                            })
                            .toList());
        }
        return json;
    }

    private static String itemClass(Kind kind) {
        return switch (kind) {
            case CODELIST -> "codelist.Code";
            case CONCEPT_SCHEME -> ComponentsJson.CONCEPT;
            case AGENCY_SCHEME -> "base.Agency";
            default -> throw new IllegalArgumentException(kind + " has no items");
        };
    }

    private static void constraint(Map<String, Object> json, ContentConstraint constraint) {
        json.put("role", "Actual");
        json.put(
                "constraintAttachment",
                Map.of("dataflows", List.of(constraint.dataflow().urn())));
        List<Map<String, Object>> keyValues = new ArrayList<>();
        constraint.values().forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                keyValues.add(keyValue(dimension, values));
            }
        });
        json.put("cubeRegions", List.of(ordered("include", true, "keyValues", keyValues)));
    }

    private static Map<String, Object> keyValue(String dimension, Set<String> values) {
        Map<String, Object> json = ordered("id", dimension, "include", true);
        json.put("values", List.copyOf(values));
        return json;
    }

    private void name(Map<String, Object> json, Text name) {
        json.put("name", language.of(name));
        json.put("names", Localised.all(name));
    }

    private void description(Map<String, Object> json, Text description) {
        json.put("description", language.of(description));
        json.put("descriptions", Localised.all(description));
    }

    private static Map<String, Object> self(String urn, String type) {
        return ordered("rel", "self", "urn", urn, "type", type);
    }

    /** A small object; its members keep their order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return json;
    }
}
