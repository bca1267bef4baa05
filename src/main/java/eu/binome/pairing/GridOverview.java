package eu.binome.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;

/**
 * The resources-and-needs grid of a partnership as everybody sees it: topics x partners.
 *
 * @param topics by theme
 * @param cells  what is stated, by partner and topic
 * @param counts the synoptic table, by topic
 */
public record GridOverview(List<ThemeSummary> themes, List<TopicSummary> topics, List<PartnerSummary> partners,
                           Map<PartnerId, Map<TopicId, StatedLevels>> cells, Map<TopicId, SynopticCount> counts) {

    /** The topics of one theme. */
    public List<TopicSummary> topicsOf(ThemeId theme) {
        return topics.stream().filter(topic -> topic.theme().equals(theme)).toList();
    }

    /** What a partner stated on a topic; empty where nothing. */
    public Optional<StatedLevels> cell(PartnerId partner, TopicId topic) {
        return Optional.ofNullable(cells.getOrDefault(partner, Map.of()).get(topic));
    }

    /** On how many topics a partner stated something, 0 to the number of topics. */
    public int stated(PartnerId partner) {
        return (int) topics.stream().filter(topic -> cell(partner, topic.id()).isPresent()).count();
    }
}
