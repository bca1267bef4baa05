package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * Inside PROSPECTS every call of every role is answered as the table of docs/rights.md says; whose object it is narrows that further.
 */
class RolesJourney {

    private static final int DONE = 300;
    private static final int REFUSED = 403;
    private static final Set<Integer> KEPT_OUT = Set.of(REFUSED, 404);
    private static final Map<Role, String> PEOPLE = Map.of(Role.CONTRIBUTOR, "joanne.fairclough@prospects.example",
            Role.COMMITTEE, "jean-marc.lefebvre@prospects.example", Role.EXPERT, "etienne.waquet@prospects.example",
            Role.READER, "priya.longworth@prospects.example");
    /** Of those who may read plans, only the coordinator and the plan's receiver choose its practice. */
    private static final String NARROWER = "GET /api/transfer-plans/{id}/choices";
    private static final Set<Permission> OF_CONTRIBUTORS = Set.of(Permission.DESCRIBE_PRACTICE, Permission.STATE_NEEDS,
            Permission.SCORE_PRACTICES, Permission.WRITE_TRANSFER);

    private static final Map<Role, RestSession> SESSIONS = new EnumMap<>(Role.class);
    private static RightsTable table;
    private static Map<String, String> ids;
    private static List<RestCall> calls;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void onePersonOfEachRoleSignsIn() {
        RunningBinome binome = RunningBinome.withDemo();
        PEOPLE.forEach((role, email) -> SESSIONS.put(role, RestSession.signedIn(binome.address(), email, DemoAccounts.PASSWORD)));
        table = RightsTable.read();
        ids = TheirRecords.ofDemo().ids();
        calls = RestCall.all();
    }

    @Test
    void everyCallAsksForAPermission() {
        assertEquals(List.of(), calls.stream().filter(call -> call.needs().isEmpty()).toList());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void whatTheTableDoesNotGrantIsRefused(Role role) {
        List<RestCall> reserved = calls.stream().filter(call -> !isGranted(role, call)).toList();
        assertTrue(reserved.size() > 20, reserved::toString);
        reserved.forEach(call -> {
            int status = status(role, call);
            if (status != REFUSED) {
                wrong.add(call + ": " + status);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void whatTheTableGrantsCanBeRead(Role role) {
        List<RestCall> granted = calls.stream().filter(RestCall::reads).filter(call -> isGranted(role, call))
                .filter(call -> !call.toString().equals(NARROWER)).toList();
        assertTrue(granted.size() > 10, granted::toString);
        granted.forEach(call -> {
            int status = status(role, call);
            if (status == REFUSED || status >= 500) {
                wrong.add(call + ": " + status);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void contributorsWriteNothingOfAnotherPartner() {
        List<RestCall> writing = calls.stream().filter(call -> !call.reads() && isGranted(Role.CONTRIBUTOR, call))
                .filter(call -> call.needs().stream().anyMatch(OF_CONTRIBUTORS::contains)).toList();
        assertTrue(writing.size() > 10, writing::toString);
        writing.forEach(call -> {
            int status = status(Role.CONTRIBUTOR, call);
            if (!KEPT_OUT.contains(status)) {
                wrong.add(call + ": " + status + (status < DONE ? " and is done" : ""));
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean isGranted(Role role, RestCall call) {
        return call.needs().stream().allMatch(permission -> table.grants(role, permission));
    }

    private static int status(Role role, RestCall call) {
        return SESSIONS.get(role).send(call.method(), call.address(ids), call.type(), call.body(ids)).status();
    }
}
