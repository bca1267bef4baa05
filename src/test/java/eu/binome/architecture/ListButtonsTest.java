package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * No button acts on "what stands in this row by now": the number of the row is all that a repeated component sends, and the list may have
 * changed since it was shown. Buttons of lists carry the id of their object ({@code platform.Pressed}).
 */
class ListButtonsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Set<String> REPEATING = Set.of("ui:repeat", "h:dataTable", "c:forEach");
    private static final List<String> ACTING = List.of("action", "actionListener");

    @Test
    void noActionIsGivenWhatARepeatedRowHolds() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Path page : pages()) {
            look(page, page, Set.of(), faults);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void seesAnActionInAFragmentOfARow() throws Exception {
        Path page = Files.createTempFile("page", ".xhtml");
        Files.writeString(page, """
                <a xmlns:ui="u" xmlns:h="h"><ui:repeat var="row"><ui:fragment><h:commandButton action="#{view.close(row.id())}"/></ui:fragment>
                <h:commandButton action="#{view.narrow}"/></ui:repeat><h:commandButton action="#{view.add(row)}"/></a>""");
        List<String> faults = new ArrayList<>();
        look(page, page, Set.of(), faults);
        Files.delete(page);
        assertEquals(List.of(page + ": #{view.close(row.id())}"), faults);
    }

    private static void look(Path page, Path file, Set<String> rows, List<String> faults)
            throws ParserConfigurationException, IOException, SAXException {
        look(page, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement(), rows, faults);
    }

    private static void look(Path page, Element element, Set<String> rows, List<String> faults)
            throws ParserConfigurationException, IOException, SAXException {
        ACTING.stream().map(element::getAttribute).filter(action -> mentions(action, rows)).forEach(action -> faults.add(page + ": " + action));
        Set<String> inside = new HashSet<>(rows);
        if (REPEATING.contains(element.getTagName())) {
            inside.add(element.getAttribute("var"));
        }
        List<Element> children = childrenOf(element);
        String included = element.getAttribute("src");
        if (element.getTagName().equals("ui:include") && !included.contains("#")) {
            children.stream().filter(param -> mentions(param.getAttribute("value"), inside)).forEach(param -> inside.add(param.getAttribute("name")));
            look(page, WEBAPP.resolve(included.substring(1)), inside, faults);
        }
        for (Element child : children) {
            look(page, child, inside, faults);
        }
    }

    private static boolean mentions(String expression, Set<String> names) {
        return names.stream().anyMatch(name -> Pattern.compile("(?<![.\\w])" + Pattern.quote(name) + "\\b").matcher(expression).find());
    }

    private static List<Element> childrenOf(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
