package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemTest {

    private static final LightStem SLOVENE = LightStem.forLanguage("sl");

    @ParameterizedTest
    @ValueSource(strings = {
            "podjetje podjetja podjetju podjetjem podjetij podjetjih podjetji",
            "praksa prakse praksi prakso praks praksah praksam praksami",
            "razvoj razvoja razvoju razvojem",
            "inovacija inovacije inovaciji inovacijo inovacij inovacijah inovacijam inovacijami",
            "center centra centru centrom centri centrov centrih",
            "inovativen inovativna inovativno inovativne inovativnega inovativnemu inovativnih inovativnimi",
            "mesto mesta mestu mestom mesti mestih"})
    void bringsTheFormsOfASloveneWordTogether(String forms) {
        Set<String> stems = Arrays.stream(forms.split(" ")).map(SLOVENE::of).collect(Collectors.toSet());
        assertEquals(1, stems.size(), () -> forms + " -> " + stems);
    }

    @ParameterizedTest
    @CsvSource({"nl,bedrijf bedrijven", "nl,ondersteunt ondersteunen", "nl,school scholen schools", "cs,firma firmy firmou",
            "cs,nova nove noveho novymi", "hu,park parkok parkokban", "hu,munkanelkuli munkanelkuliek",
            "pl,gmina gminy gminami gmin", "pl,przedsiebiorstwo przedsiebiorstw przedsiebiorstwami",
            "pl,szkolenie szkolenia szkolen"})
    void bringsEverydayFormsTogetherWhereTheStockStemmerDoesNot(String language, String forms) {
        Set<String> stems = Arrays.stream(forms.split(" ")).map(LightStem.forLanguage(language)::of)
                .collect(Collectors.toSet());
        assertEquals(1, stems.size(), () -> forms + " -> " + stems);
    }

    @Test
    void keepsDifferentWordsApart() {
        List<String> words = List.of("podjetje", "praksa", "razvoj", "inovacija", "center", "mesto", "delo", "okolje");
        assertEquals(words.size(), words.stream().map(SLOVENE::of).distinct().count());
    }

    @Test
    void leavesShortWordsAlone() {
        assertEquals("les", SLOVENE.of("les"));
        assertEquals("vod", SLOVENE.of("voda"));
        assertEquals("", SLOVENE.of(""));
    }
}
