package eu.binome.practice.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import jakarta.enterprise.context.SessionScoped;

/**
 * Remembers the file that a coordinator is about to import, from one page of the wizard to the next, for a day at least.
 */
@SessionScoped
class ImportDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<Long, String> names = new HashMap<>();
    private final HashMap<Long, String> hashes = new HashMap<>();

    void lay(PartnershipId partnership, String name, String sha256) {
        names.put(partnership.value(), name);
        hashes.put(partnership.value(), sha256);
    }

    boolean holds(PartnershipId partnership) {
        return hashes.containsKey(partnership.value());
    }

    String name(PartnershipId partnership) {
        return known(names, partnership);
    }

    byte[] content(Storage files, PartnershipId partnership) {
        String hash = known(hashes, partnership);
        if (Files.notExists(files.pathOf(hash))) {
            throw new Problem("practice.import.gone");
        }
        try (InputStream in = files.open(hash)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(Map<Long, String> values, PartnershipId partnership) {
        String value = values.get(partnership.value());
        if (value == null) {
            throw new Problem("practice.import.gone");
        }
        return value;
    }
}
