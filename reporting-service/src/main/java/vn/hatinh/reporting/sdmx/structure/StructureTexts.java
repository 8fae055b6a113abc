package vn.hatinh.reporting.sdmx.structure;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.sdmx.model.Code;
import vn.hatinh.reporting.settings.YamlResource;

/** The names that do not come from a plan or an agency. */
public record StructureTexts(
        Map<String, Text> concepts, Map<String, StandardCodelist> codelists, Map<String, Text> texts) {

    private static final StructureTexts SHIPPED = YamlResource.read("sdmx/structure.yaml", StructureTexts.class);

    /** A codelist that is the same for every plan. */
    public record StandardCodelist(Text name, LinkedHashMap<String, Text> codes) {

        List<Code> items() {
            return codes.entrySet().stream()
                    .map(code -> Code.of(code.getKey(), code.getValue()))
                    .toList();
        }
    }

    public static StructureTexts shipped() {
        return SHIPPED;
    }

    /** @param parts what takes the places of {0}, {1} */
    public Text text(String key, Object... parts) {
        Text text = texts.get(key);
        return new Text(filled(text.vi(), parts), filled(text.en(), parts));
    }

    /** The same for parts that are named in both languages. */
    Text textAround(String key, Text part, Object... more) {
        return new Text(
                filled(texts.get(key).vi(), with(part.vi(), more)),
                filled(texts.get(key).en(), with(part.en(), more)));
    }

    private static Object[] with(Object first, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    private static String filled(String pattern, Object... parts) {
        return new MessageFormat(pattern, Locale.ROOT).format(parts);
    }
}
