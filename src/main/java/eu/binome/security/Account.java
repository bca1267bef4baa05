package eu.binome.security;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person who can sign in.
 */
@Entity
@Table(name = "account")
class Account {

    static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String email;
    private String name;
    private String language;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean administrator;
    @Column(name = "may_found")
    private boolean mayFound;
    private boolean active = true;
    @Column(name = "session_generation")
    private int sessionGeneration;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;
    @Version
    private long version;

    protected Account() {
    }

    Account(String email, String name, String language, String passwordHash, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.language = language;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    void becomeAdministrator() {
        administrator = true;
    }

    void becomeFounder() {
        mayFound = true;
    }

    /** Takes a new password; every session of the account ends. */
    void changePassword(String hash) {
        passwordHash = hash;
        sessionGeneration++;
    }

    /** Closes the account; every session of it ends. */
    void close() {
        active = false;
        sessionGeneration++;
    }

    void reopen() {
        active = true;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void rename(String newName, String newLanguage) {
        name = newName;
        language = newLanguage;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean mayFound() {
        return mayFound;
    }

    boolean isActive() {
        return active;
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }
}
