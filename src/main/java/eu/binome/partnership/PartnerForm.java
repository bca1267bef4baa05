package eu.binome.partnership;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * What is known of a partner organisation; texts may be empty but for the name.
 *
 * @param country   ISO 3166-1 alpha-2
 * @param nutsCode  two letters and up to three more characters
 * @param languages ISO 639-1 codes, of the nine
 * @param lead      whether it is the lead partner
 */
public record PartnerForm(String name, String country, String nutsCode, String region, String city, List<String> languages,
                          String contactName, String contactEmail, boolean lead) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public PartnerForm {
        name = CleanText.line(name);
        country = country.strip().toUpperCase(Locale.ROOT);
        nutsCode = nutsCode.strip().toUpperCase(Locale.ROOT);
        region = CleanText.line(region);
        city = CleanText.line(city);
        contactName = CleanText.line(contactName);
        contactEmail = CleanText.line(contactEmail);
        languages = List.copyOf(languages);
        if (name.isEmpty() || name.length() > 200) {
            throw new Problem("partnership.partner.name");
        }
        TextLength.check(200, region, city, contactName);
        TextLength.check(254, contactEmail);
        if (!COUNTRIES.contains(country)) {
            throw new Problem("partnership.partner.country");
        }
        if (!nutsCode.isEmpty() && !nutsCode.matches("[A-Z]{2}[A-Z0-9]{0,3}")) {
            throw new Problem("partnership.partner.nuts", nutsCode);
        }
        if (!languages.stream().allMatch(Languages::isKnown)) {
            throw new Problem("partnership.partner.languages");
        }
    }

    /**
     * Refuses a region's code of another country than the organisation's; NUTS writes EL for Greece and UK for the United Kingdom,
     * and counts the outermost regions of France as French, Åland as Finnish.
     *
     * @throws Problem {@code partnership.partner.elsewhere}
     */
    PartnerForm requireRegionAtHome() {
        String ofRegion = switch (country) {
            case "GR" -> "EL";
            case "GB" -> "UK";
            case "GP", "GF", "MQ", "RE", "YT", "MF" -> "FR";
            case "AX" -> "FI";
            default -> country;
        };
        if (!nutsCode.isEmpty() && !nutsCode.startsWith(ofRegion) && !nutsCode.startsWith(country)) {
            throw new Problem("partnership.partner.elsewhere", nutsCode);
        }
        return this;
    }

    /** What it says, by the name of each part; for the audit trail. */
    Map<String, String> values() {
        return Map.of("name", name, "country", country, "nutsCode", nutsCode, "region", region, "city", city,
                "languages", String.join(" ", languages), "contactName", contactName, "contactEmail", contactEmail, "lead", lead ? "YES" : "NO");
    }
}
