package eu.binome.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.ThemeId;
import eu.binome.practice.PracticeId;

/**
 * Which practices stand in which chapter of a guide, and in which order. Positions count from 1 within a chapter, without gaps.
 */
class Composition {

    private final Guide guide;
    private final List<GuideEntry> entries;

    Composition(Guide guide, List<GuideEntry> entries) {
        this.guide = guide;
        this.entries = new ArrayList<>(entries);
    }

    boolean holds(PracticeId practice) {
        return find(practice).isPresent();
    }

    /** Puts a practice at the end of a chapter; empty when it stands in the guide already. */
    Optional<GuideEntry> append(Optional<ThemeId> theme, PracticeId practice) {
        if (holds(practice)) {
            return Optional.empty();
        }
        GuideEntry entry = new GuideEntry(guide, theme, practice, chapter(theme).size() + 1);
        entries.add(entry);
        return Optional.of(entry);
    }

    /** Takes a practice out and closes the gap; empty when it does not stand in the guide. */
    Optional<GuideEntry> remove(PracticeId practice) {
        Optional<GuideEntry> found = find(practice);
        found.ifPresent(entry -> {
            entries.remove(entry);
            number(chapter(entry.theme()));
        });
        return found;
    }

    /** Changes places with the neighbour; whether there was one. */
    boolean move(PracticeId practice, Direction direction) {
        Optional<GuideEntry> found = find(practice);
        if (found.isEmpty()) {
            return false;
        }
        List<GuideEntry> chapter = chapter(found.get().theme());
        int from = chapter.indexOf(found.get());
        int to = from + direction.step();
        if (to < 0 || to >= chapter.size()) {
            return false;
        }
        chapter.add(to, chapter.remove(from));
        number(chapter);
        return true;
    }

    /** The entries of a chapter in their order; without a theme those of the other practices. */
    List<GuideEntry> chapter(Optional<ThemeId> theme) {
        List<GuideEntry> chapter = new ArrayList<>(entries.stream().filter(entry -> entry.theme().equals(theme)).toList());
        chapter.sort(Comparator.comparingInt(GuideEntry::position));
        return chapter;
    }

    List<GuideEntry> all() {
        return List.copyOf(entries);
    }

    private Optional<GuideEntry> find(PracticeId practice) {
        return entries.stream().filter(entry -> entry.practice().equals(practice)).findFirst();
    }

    private static void number(List<GuideEntry> chapter) {
        for (int index = 0; index < chapter.size(); index++) {
            chapter.get(index).placeAt(index + 1);
        }
    }
}
