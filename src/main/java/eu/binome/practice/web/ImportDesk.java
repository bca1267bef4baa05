package eu.binome.practice.web;

import java.io.Serializable;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.practice.ImportSurvey;
import jakarta.enterprise.context.SessionScoped;

/**
 * Remembers the file that a coordinator is about to import, from one page of the wizard to the next, for a day at least.
 */
@SessionScoped
public class ImportDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<Long, String> names = new HashMap<>();
    private final HashMap<Long, String> hashes = new HashMap<>();
    private final HashMap<Long, ImportSurvey> surveys = new HashMap<>();

    /** Lays a file of the storage there. */
    public void lay(PartnershipId partnership, String name, String sha256) {
        names.put(partnership.value(), name);
        hashes.put(partnership.value(), sha256);
        surveys.remove(partnership.value());
    }

    boolean holds(PartnershipId partnership) {
        return hashes.containsKey(partnership.value());
    }

    String name(PartnershipId partnership) {
        return known(names, partnership);
    }

    /** The SHA-256 of the file in the storage; @throws Problem {@code practice.import.gone} when there is none. */
    public String file(Storage files, PartnershipId partnership) {
        String hash = known(hashes, partnership);
        if (Files.notExists(files.pathOf(hash))) {
            throw new Problem("practice.import.gone");
        }
        return hash;
    }

    /** What the file holds, looked up once. */
    ImportSurvey survey(PartnershipId partnership, Supplier<ImportSurvey> look) {
        return surveys.computeIfAbsent(partnership.value(), id -> look.get());
    }

    private static String known(Map<Long, String> values, PartnershipId partnership) {
        String value = values.get(partnership.value());
        if (value == null) {
            throw new Problem("practice.import.gone");
        }
        return value;
    }
}
