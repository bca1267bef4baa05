package eu.binome.search;

/**
 * What a document says in one language, as plain text; a part that does not exist is empty.
 *
 * @param title    its name
 * @param summary  its short description
 * @param body     everything else worth finding, paragraphs apart by line breaks
 * @param keywords its keywords, apart by commas
 */
public record SearchText(String title, String summary, String body, String keywords) {

    /** A text that has a title only. */
    public static SearchText titled(String title) {
        return new SearchText(title, "", "", "");
    }
}
