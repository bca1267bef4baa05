package eu.binome.home.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.Json;

/**
 * Reads the demo's files.
 */
final class DemoFiles {

    private DemoFiles() {
    }

    /** A file of the demo as a tree. */
    static JsonNode read(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/eu/binome/home/demo/" + name + ".json")) {
            return Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member's text; empty where there is none. */
    static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
