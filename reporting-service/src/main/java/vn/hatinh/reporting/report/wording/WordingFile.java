package vn.hatinh.reporting.report.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.settings.YamlResource;

/**
 * The words of a kind of document as people write them: the ones that ship, and what an agency's own file says otherwise.
 * Under {@code plans} stand the sentences of each plan's indicators.
 */
public final class WordingFile {

    static final String PLANS = "plans";

    /** Numbers of plans; nothing else may become part of a resource's name. */
    private static final Pattern PLAN = Pattern.compile("[A-Za-z0-9-]{1,50}");

    private static final Map<DocumentKind, WordingFile> SHIPPED = shippedFiles();

    private final ObjectNode own;
    private final ReportWording report;

    private WordingFile(DocumentKind kind, ObjectNode own) throws JsonProcessingException {
        this.own = own;
        this.report = YamlResource.bind(laid(kind, own), ReportWording.class);
    }

    private static Map<DocumentKind, WordingFile> shippedFiles() {
        Map<DocumentKind, WordingFile> files = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            files.put(kind, of(kind, "{}"));
        }
        return files;
    }

    public static WordingFile shipped(DocumentKind kind) {
        return SHIPPED.get(kind);
    }

    /** What an agency's file, which {@link WordingCheck} found to be right, says over what ships. */
    public static WordingFile of(DocumentKind kind, String yaml) {
        try {
            return new WordingFile(kind, (ObjectNode) YamlResource.parse(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the wording was checked when it came", e);
        }
    }

    /** Everything that ships for a kind, as a file to begin with. */
    public static String shippedText(DocumentKind kind) {
        return YamlResource.text(tree(kind));
    }

    public ReportWording report() {
        return report;
    }

    /** A plan without wording of its own is spoken of in general words. */
    public PlanWording plan(String plan) {
        ObjectNode laid = shippedPlan(plan);
        if (own.path(PLANS).get(plan) instanceof ObjectNode over) {
            YamlResource.lay(laid, over);
        }
        try {
            return YamlResource.bind(laid, PlanWording.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wording of plan " + plan, e);
        }
    }

    /** What ships for a kind, with the sentences of the plan that ships. */
    static ObjectNode tree(DocumentKind kind) {
        ObjectNode tree = shippedTree(kind);
        tree.putObject(PLANS).set("662-KH-SNgV", shippedPlan("662-KH-SNgV"));
        return tree;
    }

    /** What would be read as the document's wording. */
    static ObjectNode laid(DocumentKind kind, ObjectNode own) {
        ObjectNode laid = shippedTree(kind);
        YamlResource.lay(laid, own.deepCopy());
        laid.remove(PLANS);
        return laid;
    }

    private static ObjectNode shippedTree(DocumentKind kind) {
        return YamlResource.readLaid("report/common.yaml", "report/" + kind.path() + ".yaml");
    }

    static ObjectNode shippedPlan(String plan) {
        Optional<ObjectNode> shipped = PLAN.matcher(plan).matches()
                ? YamlResource.find("report/plans/" + plan + ".yaml", ObjectNode.class)
                : Optional.empty();
        return shipped.orElseGet(() -> {
            ObjectNode none = YamlResource.readLaid();
            none.putObject("indicators");
            return none;
        });
    }

    /** What an agency's file says of plans; empty when nothing. */
    static JsonNode plans(ObjectNode own) {
        return own.path(PLANS);
    }
}
