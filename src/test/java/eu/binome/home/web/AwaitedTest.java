package eu.binome.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.platform.Texts;
import eu.binome.security.Role;

class AwaitedTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void saysToEveryRoleWhatItWaitsForInBothLanguages(Role role) {
        assertEquals("home.start.nothing." + role, Awaited.key(Set.of(role)));
        assertTrue(Texts.find(Locale.ENGLISH, Awaited.key(Set.of(role))).isPresent());
        assertTrue(Texts.find(Locale.FRENCH, Awaited.key(Set.of(role))).isPresent());
    }

    @Test
    void speaksToTheRoleThatIsAskedForMost() {
        assertEquals("home.start.nothing.CONTRIBUTOR", Awaited.key(EnumSet.of(Role.READER, Role.CONTRIBUTOR, Role.COMMITTEE)));
        assertEquals("home.start.nothing.READER", Awaited.key(Set.of()));
    }
}
