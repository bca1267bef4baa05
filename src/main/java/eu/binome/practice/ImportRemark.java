package eu.binome.practice;

import java.util.List;

/**
 * Something to know about a row of an import.
 *
 * @param code      message key
 * @param arguments what the sentence inserts; one that begins with {@code @} is itself a message key
 */
public record ImportRemark(String code, List<String> arguments) {

    static ImportRemark of(String code, String... arguments) {
        return new ImportRemark(code, List.of(arguments));
    }
}
