package eu.binome.guide.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The printed guide keeps both standards and says what was put in; its pages lie in target/guide-pages to be seen. */
class GuidePdfTest {

    private static final Path PAGES = Path.of("target", "guide-pages");
    private static final int SCREEN_DPI = 60;

    @Test
    void anEnglishGuideIsArchivableAndAccessible() throws Exception {
        assertEquals(Set.of(), PdfCheck.brokenRules(print("english", SampleGuides.english())));
    }

    @Test
    void aFrenchGuideIsArchivableAndAccessible() throws Exception {
        assertEquals(Set.of(), PdfCheck.brokenRules(print("french", SampleGuides.french())));
    }

    @Test
    void aPracticeAloneIsArchivableAndAccessible() throws Exception {
        for (GuideDocument guide : List.of(SampleGuides.english(), SampleGuides.uneven())) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new GuidePdf().writeSheet(guide, pdf);
            assertEquals(Set.of(), PdfCheck.brokenRules(pdf.toByteArray()));
            String title = guide.chapters().getFirst().practices().getFirst().title();
            assertTrue(text(pdf.toByteArray()).replaceAll("\\s+", " ").contains(title.substring(0, Math.min(10, title.length()))));
        }
    }

    @Test
    void anEmptyGuideIsArchivableAndAccessible() throws Exception {
        assertEquals(Set.of(), PdfCheck.brokenRules(print("empty", SampleGuides.empty())));
    }

    @Test
    void longWordsEmptyFieldsAndStrangeCharactersAreArchivableAndAccessible() throws Exception {
        assertEquals(Set.of(), PdfCheck.brokenRules(print("uneven", SampleGuides.uneven())));
    }

    @Test
    void aHundredPracticesAreArchivableAndAccessible() throws Exception {
        byte[] pdf = bytes(SampleGuides.guide(Locale.ENGLISH, "A hundred practices", 100));
        assertEquals(Set.of(), PdfCheck.brokenRules(pdf));
    }

    @Test
    void everyLetterOfTheNineLanguagesCanBeReadBack() throws Exception {
        String text = text(bytes(SampleGuides.uneven())).replaceAll("\\s+", " ");
        for (String line : SampleGuides.NINE_LANGUAGES.lines().toList()) {
            for (String word : line.split("\\s+")) {
                assertTrue(text.contains(word), word + " is not in the file");
            }
        }
    }

    @Test
    void theContentsGiveThePageOnWhichEachThemeOpens() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(SampleGuides.english()))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            String contents = second.getText(pdf);
            String page = contents.lines().filter(line -> line.endsWith("2. Business-support structures"))
                    .findFirst().orElseThrow().split("\\s+")[0];
            second.setStartPage(Integer.parseInt(page));
            second.setEndPage(Integer.parseInt(page));
            assertTrue(second.getText(pdf).replaceAll("\\s+", " ").contains("Business-support structures"));
        }
    }

    @Test
    void aChaptersFirstPracticeBeginsBelowTheListOfItsPractices() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(SampleGuides.french()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(5);
            stripper.setEndPage(5);
            String page = stripper.getText(pdf);
            assertTrue(page.contains("Dans ce chapitre") && page.contains("Contexte et enjeux"), page);
        }
    }

    @Test
    void aPracticesTitleSummaryAndFactsStandOnOnePage() throws Exception {
        GuideDocument guide = SampleGuides.thin(1, 16);
        List<String> pages = pages(print("thin", guide));
        for (PracticeSheet practice : guide.chapters().getFirst().practices()) {
            String number = practice.anchor().substring("practice-".length()) + ".";
            String page = pages.stream().filter(text -> text.contains("Summary " + number)).findFirst().orElseThrow();
            assertTrue(page.contains("closer to number " + number), page);
            assertEquals(!practice.facts().isEmpty(), page.contains("Town " + number), page);
            assertTrue(practice.passages().isEmpty() || page.indexOf("Context 0", page.indexOf("Summary " + number)) > 0, page);
        }
    }

    @Test
    void noPageHasNothingButItsRunningHead() throws Exception {
        for (String page : pages(bytes(SampleGuides.thin(2, 6)))) {
            String said = page.replaceFirst("LAKES · Lakes", "").replaceFirst("Shores", "").replaceAll("[\\s\\d]", "");
            assertTrue(!said.isEmpty(), page);
        }
    }

    @Test
    void everyPracticeOfTheContentsHasAPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(SampleGuides.guide(Locale.ENGLISH, "Thirty practices", 30)))) {
            long chapters = 0;
            long practices = 0;
            for (PDOutlineItem chapter : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                chapters++;
                for (PDOutlineItem practice : chapter.children()) {
                    assertTrue(practice.findDestinationPage(pdf) != null, practice.getTitle());
                    practices++;
                }
            }
            assertTrue(chapters > 0);
            assertEquals(30, practices);
        }
    }

    @Test
    void titleLanguageAndBookmarksAreInTheFile() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(SampleGuides.french()))) {
            assertEquals("Une nouvelle vie pour les villes minières", pdf.getDocumentInformation().getTitle());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(List.of("Sommaire", "Introduction", "1. Attractivité du territoire",
                    "2. Structures d’appui aux entreprises", "3. Grappes d’entreprises",
                    "4. Éco-innovation et connaissance", "Les partenaires", "Mentions"), bookmarks);
        }
    }

    @Test
    void progressCountsEveryPageOnce() throws Exception {
        List<Integer> pages = new ArrayList<>();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new GuidePdf().write(SampleGuides.english(), target, pages::add);
        try (PDDocument pdf = Loader.loadPDF(target.toByteArray())) {
            assertEquals(IntStream.rangeClosed(1, pdf.getNumberOfPages()).boxed().toList(), pages);
        }
    }

    private static byte[] print(String name, GuideDocument guide) throws IOException {
        byte[] pdf = bytes(guide);
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, SCREEN_DPI);
                ImageIO.write(image, "png", PAGES.resolve("%s-%03d.png".formatted(name, page + 1)).toFile());
            }
        }
        return pdf;
    }

    private static byte[] bytes(GuideDocument guide) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new GuidePdf().write(guide, target, page -> { });
        return target.toByteArray();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
