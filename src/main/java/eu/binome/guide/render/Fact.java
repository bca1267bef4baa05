package eu.binome.guide.render;

import java.util.regex.Pattern;

/** A short labelled value of the facts box or the imprint. */
public record Fact(String label, String value) {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    /** Where the value leads when it is nothing but a web or mail address; empty otherwise. */
    public String link() {
        String address = value.strip();
        if (WEB.matcher(address).matches()) {
            return address;
        }
        return MAIL.matcher(address).matches() ? "mailto:" + address : "";
    }
}
