package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import jakarta.interceptor.InvocationContext;

/** Permission, act, audit line: in this order, for objects and for the platform. */
class PassingTheDoorTest {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 2;

    private final List<String> happened = new ArrayList<>();
    private final AuditNotes notes = new AuditNotes();

    @Test
    void whoHasNotSignedInIsAskedToWhateverThereIs() {
        Somebody nobody = new Somebody(false, Set.of());
        assertEquals("security.signIn.needed", assertThrows(Problem.class, () -> pass(nobody, "read", new Thing(HERE))).code());
        assertEquals("security.signIn.needed", assertThrows(Problem.class, () -> pass(nobody, "read", new Thing(0))).code());
        assertEquals(List.of(), happened);
    }

    @Test
    void anObjectOfAnotherPartnershipIsAsIfThereWereNone() {
        Somebody reader = new Somebody(true, EnumSet.of(Role.READER));
        NotFound elsewhere = assertThrows(NotFound.class, () -> pass(reader, "read", new Thing(ELSEWHERE)));
        NotFound none = assertThrows(NotFound.class, () -> pass(reader, "read", new Thing(0)));
        assertEquals(none.code(), elsewhere.code());
        assertThrows(NotFound.class, () -> pass(reader, "change", new Thing(ELSEWHERE)), "not even that it is not allowed");
        assertEquals(List.of(), happened);
    }

    @Test
    void aMemberWithoutThePermissionIsRefused() {
        assertThrows(Refused.class, () -> pass(new Somebody(true, EnumSet.of(Role.READER)), "change", new Thing(HERE)));
        assertEquals(List.of(), happened);
    }

    @Test
    void readingLeavesNoLine() throws Exception {
        assertEquals("done", pass(new Somebody(true, EnumSet.of(Role.READER)), "read", new Thing(HERE)));
        assertEquals(List.of("act"), happened);
    }

    @Test
    void aChangeLeavesItsLineAfterTheAct() throws Exception {
        pass(new Somebody(true, EnumSet.of(Role.COORDINATOR)), "change", new Thing(HERE));
        assertEquals(List.of("act", "Acts.change in 1 on thing 1: [AuditChange[field=name, from=old, to=new]]"), happened);
    }

    @Test
    void aChangeThatFailsLeavesNoLineAndNoNotesForTheNext() throws Exception {
        Somebody coordinator = new Somebody(true, EnumSet.of(Role.COORDINATOR));
        assertThrows(IllegalStateException.class, () -> pass(coordinator, "fail", new Thing(HERE)));
        assertEquals(List.of("act"), happened);
        pass(coordinator, "change", new Thing(HERE));
        assertEquals("Acts.change in 1 on thing 1: [AuditChange[field=name, from=old, to=new]]", happened.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void noRoleInAPartnershipOpensThePlatform(Role role) {
        assertThrows(Refused.class, () -> pass(new Somebody(true, EnumSet.of(role)), "administer"));
        assertEquals(List.of(), happened);
    }

    private Object pass(CurrentUser user, String method, Object... arguments) throws Exception {
        Door door = new Door();
        set(door, "user", user);
        set(door, "scopes", new Rows());
        set(door, "notes", notes);
        set(door, "trail", new Trail());
        return door.pass(call(method, arguments));
    }

    private static void set(Door door, String field, Object value) throws ReflectiveOperationException {
        var place = Door.class.getDeclaredField(field);
        place.setAccessible(true);
        place.set(door, value);
    }

    private InvocationContext call(String name, Object... arguments) throws NoSuchMethodException {
        Method method = arguments.length == 0 ? Acts.class.getDeclaredMethod(name) : Acts.class.getDeclaredMethod(name, Thing.class);
        return (InvocationContext) Proxy.newProxyInstance(PassingTheDoorTest.class.getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, asked, none) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> arguments;
                    case "proceed" -> act(name);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private String act(String name) {
        happened.add("act");
        notes.changed("name", "old", "new");
        notes.changed("same", "as", "as");
        if (name.equals("fail")) {
            throw new IllegalStateException("the act failed");
        }
        return "done";
    }

    /** What a service offers. */
    private interface Acts {

        @Requires(Permission.READ_PARTNERSHIP)
        void read(Thing thing);

        @Requires(Permission.MANAGE_PARTNERSHIP)
        void change(Thing thing);

        @Requires(Permission.MANAGE_PARTNERSHIP)
        void fail(Thing thing);

        @Requires(Permission.READ_PLATFORM)
        void administer();
    }

    private record Thing(long value) implements ScopedId {

        @Override
        public String table() {
            return "thing";
        }
    }

    /** Every thing is in the partnership of the same number; there is none of number 0. */
    private static final class Rows extends Scopes {

        @Override
        long partnershipOf(ScopedId id) {
            if (id.value() == 0) {
                throw new NotFound();
            }
            return id.value();
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        void write(String action, Optional<Long> partnership, Optional<ScopedId> object, List<AuditChange> changes) {
            happened.add(action + " in " + partnership.orElse(0L) + " on " + object.map(id -> id.table() + " " + id.value()).orElse("-")
                    + ": " + changes);
        }
    }

    /** A person with roles in one partnership. */
    private static final class Somebody extends CurrentUser {

        private final boolean signedIn;
        private final Set<Role> roles;

        Somebody(boolean signedIn, Set<Role> roles) {
            this.signedIn = signedIn;
            this.roles = roles;
        }

        @Override
        public boolean isSignedIn() {
            return signedIn;
        }

        @Override
        public Set<Role> rolesIn(long partnership) {
            return partnership == HERE ? roles : Set.of();
        }
    }
}
