package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsGrantedToWhoHasNoRole(Permission permission) {
        assertFalse(permission.isGrantedTo(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTER_PLATFORM", "READ_PLATFORM", "FOUND_PARTNERSHIP"})
    void rightsOverThePlatformComeFromNoRoleInAPartnership(Permission permission) {
        assertFalse(permission.isGrantedTo(EnumSet.allOf(Role.class)));
    }

    @Test
    void readersChangeNothing() {
        Set<Permission> changes = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (permission.changes() && permission.isGrantedTo(Set.of(Role.READER))) {
                changes.add(permission);
            }
        }
        assertEquals(Set.of(), changes);
    }
}
