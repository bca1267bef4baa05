package eu.binome.guide.render;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets a guide as XHTML: whole for the printer, its body alone for the preview on screen. */
public final class GuideMarkup {

    /** What no XML document may hold; texts of programs may bring it along. */
    private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Configuration templates = configuration();

    /** The guide's parts in reading order, to stand inside a page that loads the guide's style sheet. */
    public String forScreen(GuideDocument guide) {
        return fill("guide-body.ftlx", guide, "");
    }

    /** A complete document with its style sheet, bookmarks and running heads. */
    String forPrint(GuideDocument guide) {
        return fill("guide-page.ftlx", guide, styleSheet());
    }

    /** The first practice alone, as such a document. */
    String sheetForPrint(GuideDocument guide) {
        return fill("sheet-page.ftlx", guide, styleSheet());
    }

    private String fill(String name, GuideDocument guide, String style) {
        try {
            Template template = templates.getTemplate(name);
            StringWriter markup = new StringWriter();
            template.process(Map.of("guide", guide, "words", new DocumentWords(guide.language()), "style", style,
                    "printed", !style.isEmpty()), markup);
            return NOT_XML.matcher(markup.toString()).replaceAll("");
        } catch (TemplateException broken) {
            throw new IllegalStateException("Guide template " + name + " does not fit its data", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Guide template " + name + " cannot be read", unreadable);
        }
    }

    private static String styleSheet() {
        try (InputStream file = GuideMarkup.class.getResourceAsStream("guide-print.css")) {
            if (file == null) {
                throw new IllegalStateException("Style sheet missing from the build: guide-print.css");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Style sheet cannot be read", unreadable);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(GuideMarkup.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        return configuration;
    }
}
