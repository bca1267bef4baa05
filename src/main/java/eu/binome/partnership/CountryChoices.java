package eu.binome.partnership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The countries to choose from, by name in the reader's language: those whose regions take part in Interreg first.
 */
@Named("countryChoices")
@RequestScoped
public class CountryChoices {

    /** Members of the European Union, their neighbours in Interreg's strands, and the United Kingdom, a partner until 2020. */
    private static final Set<String> INTERREG = Set.of("AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
            "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI",
            "SK", "UA");

    private final ReaderLocale reader;

    @Inject
    CountryChoices(ReaderLocale reader) {
        this.reader = reader;
    }

    protected CountryChoices() {
        this(null);
    }

    /** Those of Interreg. */
    public List<SelectItem> getInterreg() {
        return choices(Arrays.stream(Locale.getISOCountries()).filter(INTERREG::contains));
    }

    /** All others. */
    public List<SelectItem> getOthers() {
        return choices(Arrays.stream(Locale.getISOCountries()).filter(code -> !INTERREG.contains(code)));
    }

    /** Both as groups of one menu. */
    public List<SelectItemGroup> getGroups() {
        return List.of(group("partnership.countries.interreg", getInterreg()), group("partnership.countries.others", getOthers()));
    }

    private SelectItemGroup group(String key, List<SelectItem> countries) {
        return new SelectItemGroup(reader.say(key), null, false, countries.toArray(SelectItem[]::new));
    }

    private List<SelectItem> choices(Stream<String> codes) {
        return codes.map(code -> new SelectItem(code, reader.country(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, reader.collator())).toList();
    }
}
