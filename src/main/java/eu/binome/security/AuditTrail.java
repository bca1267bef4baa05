package eu.binome.security;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Json;
import eu.binome.platform.RequestIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Writes audit lines in the transaction of the act they tell of.
 */
@ApplicationScoped
class AuditTrail {

    private static final String INSERT = """
            insert into audit_line (occurred_at, account_id, account_name, partnership_id, action, object_kind, object_id, changes,
                                    request_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""";

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entities, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    protected AuditTrail() {
        this(null, null, null);
    }

    void write(String action, Optional<Long> partnership, Optional<ScopedId> object, List<AuditChange> changes) {
        Optional<AccountId> account = user.isSignedIn() ? Optional.of(user.account()) : Optional.empty();
        insert(account, user.isSignedIn() ? user.getName() : "-", action, partnership, object, changes);
    }

    /** For what people do before they are signed in: who it was is known from the link that they followed. */
    void write(Account who, String action, Optional<Long> partnership, List<AuditChange> changes) {
        insert(Optional.of(who.id()), who.name(), action, partnership, Optional.empty(), changes);
    }

    private void insert(Optional<AccountId> account, String name, String action, Optional<Long> partnership, Optional<ScopedId> object,
                        List<AuditChange> changes) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(2, account.map(AccountId::value).orElse(null))
                .setParameter(3, name)
                .setParameter(4, partnership.orElse(null))
                .setParameter(5, action)
                .setParameter(6, object.map(ScopedId::table).orElse(null))
                .setParameter(7, object.map(ScopedId::value).orElse(null))
                .setParameter(8, Json.write(changes))
                .setParameter(9, RequestIds.current())
                .executeUpdate();
    }
}
