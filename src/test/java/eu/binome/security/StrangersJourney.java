package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * People of another partnership, in every role, and people who have not signed in try ids that PROSPECTS really has, on every REST call and
 * on every page: they hear what they would hear of ids that nothing has.
 */
class StrangersJourney {

    private static final int OK = 200;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;
    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String PROSPECTS = "prospects";
    /** Done, or refused for what was sent and not for whose it is. */
    private static final Set<Integer> REACHED = Set.of(OK, 204, 409, 422);
    /** What cannot be read alone is asked for in a way that changes nothing. */
    private static final Map<String, String> HARMLESS = Map.of("PATCH /api/grid-topics/{id}", "{\"names\":{},\"seen\":{}}",
            "PATCH /api/transfer-rows/{id}", "{\"fields\":{},\"seen\":{}}", "POST /api/shortlists/{id}/publish", "{\"version\":-1}");

    private static RunningBinome binome;
    private static List<RestSession> owners;
    private static Map<String, String> theirs;
    private static Map<String, String> absent;
    private static Strangers strangers;
    private static List<RestCall> calls;

    private final List<String> leaks = new ArrayList<>();

    @BeforeAll
    static void strangersWorkInAnotherPartnership() {
        binome = RunningBinome.withDemo();
        owners = TheirRecords.ofDemo().owners();
        theirs = TheirRecords.ofDemo().ids();
        absent = new TreeMap<>(theirs);
        absent.replaceAll((kind, id) -> kind.equals("texts") ? id : RestCall.ABSENT);
        absent.put("other-partners", RestCall.ABSENT.replace('9', '8'));
        strangers = new Strangers(binome);
        calls = RestCall.all();
    }

    @Test
    void everyKindOfRecordIsTried() {
        Set<String> types = RestCall.idTypes();
        types.removeAll(TheirRecords.IN_NO_ADDRESS);
        assertEquals(TheirRecords.KINDS.keySet(), types);
        assertTrue(theirs.keySet().containsAll(TheirRecords.KINDS.values()), theirs::toString);
    }

    @Test
    void theirOwnersReachARecordOfEachKind() {
        Set<String> unreached = new TreeSet<>();
        calls.forEach(call -> unreached.addAll(call.kinds()));
        unreached.remove("texts");
        calls.stream().filter(call -> call.reads() || HARMLESS.containsKey(call.toString())).filter(call -> unreached.contains(call.kind()))
                .filter(StrangersJourney::isReached).map(RestCall::kind).toList().forEach(unreached::remove);
        assertEquals(Set.of(), unreached);
    }

    /** What belongs to the installation and to no partnership is refused by its permission alone, whatever the id. */
    @Test
    void restRefusesWhatIsForAdministrators() {
        strangers.each((role, stranger) -> assertEquals(403, stranger.send("DELETE", "/api/thesauri/1", "application/json", "").status(), role::toString));
    }

    @Test
    void restAnswersForTheirIdsAsForNone() {
        assertTrue(calls.size() > 80, "the calls were found: " + calls.size());
        strangers.each((role, stranger) -> calls.forEach(call -> note(heard(stranger, call).leak(role + " " + call, NOT_FOUND))));
        assertEquals(List.of(), leaks);
    }

    @Test
    void restAnswersNobodyWhoHasNotSignedIn() {
        RestSession nobody = new RestSession(binome.address());
        calls.forEach(call -> note(heard(nobody, call).leak(call.toString(), NOT_SIGNED_IN)));
        assertEquals(List.of(), leaks);
    }

    @Test
    void restTakesTheirIdsBesideOwnOnesForNone() {
        List<RestCall> mixed = calls.stream().filter(call -> call.kinds().size() > 1 && strangers.ids().containsKey(call.kinds().getFirst()))
                .filter(call -> !call.kind().equals("texts")).toList();
        assertTrue(mixed.size() > 4, mixed::toString);
        strangers.each((role, stranger) -> mixed.forEach(call -> note(Heard.of(stranger, call, call.address(ownBefore(call, theirs)),
                call.body(theirs), call.address(ownBefore(call, absent)), call.body(absent)).leak(role + " " + call))));
        assertEquals(List.of(), leaks);
    }

    @Test
    void restTakesTheirIdsInsideOwnOnesForNone() {
        List<RestCall> naming = calls.stream().filter(call -> strangers.ids().keySet().containsAll(call.kinds()))
                .filter(call -> !call.body(theirs).equals(call.body(absent))).toList();
        assertTrue(naming.size() > 5, naming::toString);
        strangers.each((role, stranger) -> naming.forEach(call -> note(Heard.of(stranger, call, call.address(strangers.ids()),
                call.body(theirs), call.address(strangers.ids()), call.body(absent)).leak(role + " " + call))));
        assertEquals(List.of(), leaks);
    }

    @Test
    void pagesShowTheirOwnersWhatIsNamed() {
        PageParameter.all().forEach(parameter -> {
            String address = parameter.address(PROSPECTS, theirs);
            boolean shown = owners.stream().map(owner -> pages(owner, address, parameter.address(PROSPECTS, absent)))
                    .anyMatch(heard -> heard.there().status() == OK && heard.leak(address).isPresent());
            if (!shown) {
                leaks.add(address + " shows nothing of it");
            }
        });
        assertEquals(List.of(), leaks);
    }

    @Test
    void noParameterOfAPageIsForgotten() throws IOException {
        for (String page : PageParameter.pagesWithout()) {
            String address = "/p/prospects/" + page;
            int asked = owners.getFirst().get(PageParameter.everyNameWithNothing(address)).status();
            if (asked != owners.getFirst().get(address).status()) {
                leaks.add(page + " reads an id: PageParameter has to say of what");
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void pagesOfTheirPartnershipAreNotThere() throws IOException {
        List<String> addresses = new ArrayList<>(PageParameter.all().stream().map(parameter -> parameter.address(PROSPECTS, theirs)).toList());
        PageParameter.pages().forEach(page -> addresses.add("/p/prospects/" + page));
        strangers.each((role, stranger) -> addresses.stream().filter(address -> stranger.get(address).status() != NOT_FOUND)
                .forEach(address -> leaks.add(role + " " + address)));
        assertEquals(List.of(), leaks);
    }

    @Test
    void ownPagesShowTheirIdsAsThoseOfNothing() {
        strangers.each((role, stranger) -> PageParameter.all().forEach(parameter -> {
            String address = parameter.address(strangers.slug(), theirs);
            note(pages(stranger, address, parameter.address(strangers.slug(), absent)).leak(role + " " + address));
        }));
        assertEquals(List.of(), leaks);
    }

    @ParameterizedTest
    @CsvSource({"guide/guide, chapters, add, practices", "guide/guide, chapters, up, practices", "guide/guide, chapters, remove, practices",
        "guide/pdf, proofList, publish, guide-prints"})
    void formsOfOwnPagesTakeTheirIdsForNone(String page, String form, String field, String kind) {
        String address = "/p/" + strangers.slug() + "/" + page + "?id=" + strangers.ids().get("guides");
        RestSession coordinator = strangers.session(Role.COORDINATOR);
        note(new Heard(submitted(coordinator, address, form, field + "=" + theirs.get(kind)),
                submitted(coordinator, address, form, field + "=" + RestCall.ABSENT)).leak(field));
        assertEquals(List.of(), leaks);
    }

    @Test
    void visitorsFindNothingOfADraft() {
        RestSession visitor = new RestSession(binome.address());
        String page = "/publication/practice?id=";
        note(pages(visitor, page + theirs.get("practices"), page + RestCall.ABSENT).leak(page, NOT_FOUND));
        assertEquals(List.of(), leaks);
    }

    private void note(Optional<String> leak) {
        leak.ifPresent(leaks::add);
    }

    private static Heard heard(RestSession session, RestCall call) {
        return Heard.of(session, call, call.address(theirs), call.body(theirs), call.address(absent), call.body(absent));
    }

    private static Heard pages(RestSession session, String there, String absent) {
        return new Heard(session.get(there), session.get(absent));
    }

    /** A form of a page, sent with one field more than it shows. */
    private static Answer submitted(RestSession session, String address, String form, String field) {
        Matcher view = VIEW.matcher(session.get(address).body());
        assertTrue(view.find(), address);
        return session.send("POST", address, "application/x-www-form-urlencoded", form + "=" + form + "&jakarta.faces.ViewState="
                + URLEncoder.encode(view.group(1), StandardCharsets.UTF_8) + "&" + field);
    }

    private static boolean isReached(RestCall call) {
        String body = HARMLESS.getOrDefault(call.toString(), "");
        return owners.stream().map(owner -> owner.send(call.method(), call.address(theirs), call.type(), body).status())
                .anyMatch(REACHED::contains);
    }

    /** Own ids, but for the last one that the address names. */
    private static Map<String, String> ownBefore(RestCall call, Map<String, String> others) {
        Map<String, String> ids = strangers.idsBeside(others);
        ids.put(call.kind(), others.get(call.kind()));
        return ids;
    }
}
