package eu.binome.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

import eu.binome.platform.Problem;

/**
 * A thesaurus in SKOS: usual and other names, and what is broader; everything else that is said of its concepts is passed over.
 */
final class SkosReading extends AbstractRDFHandler {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        private final Map<String, List<String>> usual = new LinkedHashMap<>();
        private final Map<String, List<String>> other = new LinkedHashMap<>();
        private final List<String> broader = new ArrayList<>();
    }

    private SkosReading() {
    }

    static void ofXml(InputStream in, ThesaurusFile file) {
        read(new RDFXMLParser(), in, file);
    }

    /** Turtle, and N-Triples, which are Turtle, too. */
    static void ofTurtle(InputStream in, ThesaurusFile file) {
        read(new TurtleParser(), in, file);
    }

    private static void read(RDFParser parser, InputStream in, ThesaurusFile file) {
        SkosReading reading = new SkosReading();
        parser.setRDFHandler(reading);
        try {
            parser.parse(in, "urn:thesaurus");
        } catch (RDFParseException e) {
            throw new Problem("search.thesaurus.broken", Math.max(1, e.getLineNumber()));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.entries.forEach((id, entry) -> {
            Map<String, List<String>> names = new LinkedHashMap<>(entry.usual);
            entry.other.forEach((language, all) -> names.computeIfAbsent(language, any -> new ArrayList<>()).addAll(all));
            file.take(id, id, entry.broader, names);
        });
    }

    @Override
    public void handleStatement(Statement statement) {
        String said = statement.getPredicate().stringValue();
        if (!said.startsWith(SKOS)) {
            return;
        }
        switch (said.substring(SKOS.length())) {
            case "prefLabel" -> name(entry(statement).usual, statement);
            case "altLabel" -> name(entry(statement).other, statement);
            case "broader" -> entry(statement).broader.add(statement.getObject().stringValue());
            default -> {
                // Notes, notations, schemes and links to other thesauri name nothing.
            }
        }
    }

    private Entry entry(Statement statement) {
        return entries.computeIfAbsent(statement.getSubject().stringValue(), any -> new Entry());
    }

    /** Names in {@code de-AT} are German ones. */
    private static void name(Map<String, List<String>> names, Statement statement) {
        if (statement.getObject() instanceof Literal literal && literal.getLanguage().isPresent()) {
            String language = literal.getLanguage().get().toLowerCase(Locale.ROOT).split("-")[0];
            names.computeIfAbsent(language, any -> new ArrayList<>()).add(literal.getLabel());
        }
    }
}
