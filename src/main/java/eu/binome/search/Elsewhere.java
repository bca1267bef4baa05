package eu.binome.search;

import java.util.List;

/**
 * What a page of results says of the search in other languages.
 *
 * @param words which words were looked for under other names; empty when none were
 * @param only  address of the same search for the words as typed; empty when it is that one already, or nothing was looked for elsewhere
 * @param all   address of the same search in all languages; empty when it is that one already
 */
public record Elsewhere(List<WordElsewhere> words, String only, String all) {

    /** Of the answer to a request whose page lies at a path. */
    public static Elsewhere of(SearchHits hits, SearchRequest asked, String path) {
        boolean typed = asked.reach() == Reach.WORDS_AS_TYPED;
        return new Elsewhere(hits.elsewhere(),
                hits.elsewhere().isEmpty() ? "" : SearchAddress.of(path, asked.reaching(Reach.WORDS_AS_TYPED).at(1)),
                typed && !asked.text().isEmpty() ? SearchAddress.of(path, asked.reaching(Reach.ALL_LANGUAGES).at(1)) : "");
    }

}
