package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import eu.binome.platform.Problem;

class PasswordsTest {

    @Test
    void knowsThePasswordAgain() {
        assertTrue(Passwords.matches("correct horse battery", Passwords.hash("correct horse battery")));
    }

    @Test
    void refusesAnother() {
        assertFalse(Passwords.matches("correct horse batterz", Passwords.hash("correct horse battery")));
    }

    @Test
    void saltsEveryHash() {
        assertNotEquals(Passwords.hash("correct horse battery"), Passwords.hash("correct horse battery"));
    }

    @Test
    void saysWithWhichParametersItHashed() {
        assertTrue(Passwords.hash("correct horse battery").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void hashesLettersOfAllLanguages() {
        String stored = Passwords.hash("žluťoučký kůň pěl ódy");
        assertEquals(6, stored.split("\\$").length);
        assertTrue(Passwords.matches("žluťoučký kůň pěl ódy", stored));
    }

    @Test
    void wantsTwelveToTwoHundredCharacters() {
        assertEquals("security.password.length", assertThrows(Problem.class, () -> Passwords.check("elevenchars")).code());
        assertThrows(Problem.class, () -> Passwords.check("x".repeat(201)));
        Passwords.check("twelve chars");
    }
}
