package eu.binome.transfer;

import java.util.List;
import java.util.Map;

/**
 * What fills a plan at once.
 *
 * @param texts by section; sections that are not named stay as they are
 * @param rows  by section, each with its fields by key; they are added behind those that are there
 */
public record PlanContent(Map<SectionName, String> texts, Map<SectionName, List<Map<String, String>>> rows) {
}
