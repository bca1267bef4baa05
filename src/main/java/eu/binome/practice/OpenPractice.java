package eu.binome.practice;

import java.util.List;

/**
 * A practice as one reader sees it.
 *
 * @param writable     whether the reader may change it now
 * @param translatable whether the reader may write it in further languages
 * @param steps        what the reader may do with it now
 * @param returnReason why it was sent back, empty when it was not or is none of the reader's business
 */
public record OpenPractice(PracticeDetail detail, boolean writable, boolean translatable, List<PracticeStep> steps, String returnReason) {
}
