package eu.binome.practice;

import java.util.Map;

/**
 * What an import needs to know of its partnership.
 *
 * @param rules    the form
 * @param language ISO 639-1 code of records that do not say theirs
 * @param themes   id by code and by name, both in lower case
 * @param theme    id of the theme of records that name none of these; empty: none
 */
record ImportSetting(FormRules rules, String language, Map<String, String> themes, String theme) {
}
