package eu.binome.practice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Languages;

/**
 * Countries by their two-letter code or their name in one of the nine languages.
 */
final class CountryNames {

    private static final Map<String, String> CODES = codes();

    private CountryNames() {
    }

    /** The ISO 3166-1 alpha-2 code of a country as it is written; empty when it is not known. */
    static Optional<String> codeOf(String written) {
        return Optional.ofNullable(CODES.get(written.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            for (String language : Languages.ALL) {
                codes.put(Locale.of("", code).getDisplayCountry(Locale.of(language)).toLowerCase(Locale.ROOT), code);
            }
        }
        codes.putAll(Map.of("uk", "GB", "el", "GR", "czech republic", "CZ", "great britain", "GB", "england", "GB", "wales", "GB",
                "scotland", "GB", "the netherlands", "NL", "holland", "NL", "slovak republic", "SK"));
        return Map.copyOf(codes);
    }
}
