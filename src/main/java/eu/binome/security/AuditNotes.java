package eu.binome.security;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;

/**
 * What an act changed, noted while it runs; the door writes it into the audit line.
 */
@RequestScoped
public class AuditNotes {

    private final Deque<List<AuditChange>> open = new ArrayDeque<>();

    /** Notes that a field went from one value to another; equal values are no change. */
    public void changed(String field, String from, String to) {
        if (!open.isEmpty() && !from.equals(to)) {
            open.peek().add(new AuditChange(field, from, to));
        }
    }

    /** Notes what changed of texts in several languages, or of other values by name, such as {@code name (fr)}; a missing value is empty. */
    public void changed(String field, Map<String, String> from, Map<String, String> to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        names.forEach(name -> changed(field + " (" + name + ")", from.getOrDefault(name, ""), to.getOrDefault(name, "")));
    }

    void begin() {
        open.push(new ArrayList<>());
    }

    List<AuditChange> taken() {
        return List.copyOf(open.peek());
    }

    void end() {
        open.pop();
    }
}
