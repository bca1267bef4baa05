package eu.binome.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import eu.binome.platform.Json;

/**
 * The forms that come with the program, from which an edition can begin.
 */
public enum ReadyForm {

    /** The sheet on which French territories describe an experience. */
    FRENCH_SHEET,
    /** What the programme's database of good practices asks. */
    INTERREG_EUROPE,
    /** The common form of PROSPECTS with its three tests. */
    PROSPECTS;

    FormPlan plan() {
        String file = "forms/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream content = ReadyForm.class.getResourceAsStream(file)) {
            return Json.MAPPER.readValue(content, FormPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Message key of its name. */
    public String key() {
        return "practice.forms.ready." + name();
    }
}
