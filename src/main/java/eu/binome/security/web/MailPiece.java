package eu.binome.security.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a mail's text: words, or an address of this site that can be followed.
 *
 * @param link blank for words
 */
public record MailPiece(String text, String link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;:!?)»”]");

    /** A text in its pieces, nothing left out; addresses of other sites stay words. */
    static List<MailPiece> of(String text, String site) {
        List<MailPiece> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            if (addresses.group().equals(site) || addresses.group().startsWith(site + "/")) {
                pieces.add(new MailPiece(text.substring(end, addresses.start()), ""));
                pieces.add(new MailPiece(addresses.group(), addresses.group()));
                end = addresses.end();
            }
        }
        pieces.add(new MailPiece(text.substring(end), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
