package eu.binome.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/**
 * A document in the shape Lucene wants it. Stored are the address and the titles only: the body stays in the database.
 */
final class IndexedDocument {

    /** How the sides are written: all may have several values. */
    static final FacetsConfig FACETS = facetsConfig();

    private final Document lucene = new Document();

    private IndexedDocument() {
    }

    /** All fields of the document, facets not yet resolved. */
    static Document of(SearchDocument document) {
        IndexedDocument indexed = new IndexedDocument();
        indexed.addAddress(document);
        document.texts().forEach(indexed::addText);
        indexed.addFacets(document);
        Titles.orderKeys(document.texts()).forEach((language, key) ->
                indexed.lucene.add(new SortedDocValuesField(Fields.titleOrder(language), key)));
        return indexed.lucene;
    }

    private void addAddress(SearchDocument document) {
        lucene.add(new StringField(Fields.KEY, document.key().toString(), Field.Store.YES));
        document.audiences().forEach(audience ->
                lucene.add(new StringField(Fields.AUDIENCE, audience.token(), Field.Store.NO)));
        lucene.add(new StoredField(Fields.PARTNERSHIP, document.partnershipId()));
        lucene.add(new NumericDocValuesField(Fields.DATE, document.date().toEpochMilli()));
    }

    private void addText(String language, SearchText text) {
        for (Fields.Part part : Fields.PARTS) {
            add(part.field(language), part.of(text));
            if (Analyzers.lightOf(language).isPresent()) {
                add(Fields.LIGHT_PREFIX + language, part.of(text));
            }
        }
        add(Fields.PLAIN_TITLE, text.title());
        add(Fields.PLAIN_TEXT, text.keywords());
        add(Fields.PLAIN_TEXT, text.summary());
        add(Fields.PLAIN_TEXT, text.body());
        add(Fields.BEGINNINGS, text.title());
        add(Fields.BEGINNINGS, text.keywords());
        lucene.add(new StoredField(Fields.shownTitle(language), text.title()));
    }

    private void add(String field, String text) {
        if (!text.isBlank()) {
            lucene.add(new TextField(field, text, Field.Store.NO));
        }
    }

    private void addFacets(SearchDocument document) {
        addFacet(Facet.KIND, Set.of(document.kind()));
        addFacet(Facet.PARTNERSHIP, Set.of(Long.toString(document.partnershipId())));
        addFacet(Facet.LANGUAGE, new LinkedHashSet<>(document.texts().keySet()));
        for (Map.Entry<Facet, Set<String>> facet : document.facets().entrySet()) {
            addFacet(facet.getKey(), facet.getValue());
        }
    }

    private void addFacet(Facet facet, Set<String> values) {
        values.forEach(value -> lucene.add(new SortedSetDocValuesFacetField(facet.name(), value)));
    }

    private static FacetsConfig facetsConfig() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.name(), true);
        }
        return config;
    }
}
