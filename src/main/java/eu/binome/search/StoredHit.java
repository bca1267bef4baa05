package eu.binome.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;

/**
 * The few stored fields of a found document.
 */
record StoredHit(Document fields) {

    /** The fields to ask for. */
    static Set<String> wanted(Set<String> languages) {
        Set<String> names = new HashSet<>(Set.of(Fields.KEY, Fields.PARTNERSHIP));
        languages.forEach(language -> names.add(Fields.shownTitle(language)));
        return names;
    }

    SearchKey key() {
        return SearchKey.parse(fields.get(Fields.KEY));
    }

    long partnershipId() {
        return fields.getField(Fields.PARTNERSHIP).numericValue().longValue();
    }

    /** The titles by language; empty for a document without text. */
    Map<String, SearchText> titles() {
        Map<String, SearchText> titles = new LinkedHashMap<>();
        String prefix = Fields.shownTitle("");
        fields.getFields().stream()
                .filter(field -> field.name().startsWith(prefix))
                .forEach(field -> titles.put(Fields.languageOf(field.name()), SearchText.titled(field.stringValue())));
        return titles;
    }

    /** What the result list shows to a reader of a language. */
    SearchHit hit(String wanted) {
        Map<String, SearchText> titles = titles();
        String language = Titles.languageFor(wanted, titles);
        String title = titles.getOrDefault(language, SearchText.titled("")).title();
        return new SearchHit(key(), partnershipId(), language, title);
    }
}
