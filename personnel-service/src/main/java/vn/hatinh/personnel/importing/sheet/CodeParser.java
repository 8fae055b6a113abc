package vn.hatinh.personnel.importing.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/** One of a few words, in upper or lower case. */
final class CodeParser<T> implements CellParser<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final Map<T, String> words = new LinkedHashMap<>();
    private final Text accepted;

    private CodeParser(Map<String, T> words) {
        words.forEach((word, meaning) -> {
            meanings.put(word.toLowerCase(Locale.ROOT), meaning);
            this.words.put(meaning, word);
        });
        String list = String.join(", ", words.keySet());
        this.accepted = new Text("Một trong: " + list, "One of: " + list);
    }

    /** The names of an enum's constants. */
    static <E extends Enum<E>> CodeParser<E> of(Class<E> codes) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(codes.getEnumConstants()).forEach(code -> words.put(code.name(), code));
        return new CodeParser<>(words);
    }

    /** Words and what they mean, in the order in which they are offered. */
    @SafeVarargs
    static <T> CodeParser<T> of(Entry<String, T>... wordsAndMeanings) {
        Map<String, T> words = new LinkedHashMap<>();
        for (Entry<String, T> word : wordsAndMeanings) {
            words.put(word.getKey(), word.getValue());
        }
        return new CodeParser<>(words);
    }

    @Override
    public Parsed<T> parse(RawCell cell, DateSystem dates) {
        T meaning = cell instanceof TextCell text ? meanings.get(text.text().toLowerCase(Locale.ROOT)) : null;
        return meaning != null
                ? Parsed.value(meaning)
                : Parsed.error(
                        ErrorCode.UNKNOWN_CODE, "Giá trị không có trong danh mục", "The value is not in the list");
    }

    @Override
    public Text accepted() {
        return accepted;
    }

    @Override
    public Object write(T value) {
        return words.get(value);
    }

    @Override
    public List<String> words() {
        return List.copyOf(words.values());
    }
}
