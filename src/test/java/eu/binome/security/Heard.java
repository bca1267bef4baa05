package eu.binome.security;

import java.util.Optional;

import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;

/** What somebody hears of an object that there is, and of one that there is not. */
record Heard(Answer there, Answer absent) {

    private static final int SHOWN_STATUS = 200;
    private static final int SHOWN = 120;

    static Heard of(RestSession session, RestCall call, String there, String thereBody, String absent, String absentBody) {
        return new Heard(session.send(call.method(), there, call.type(), thereBody), session.send(call.method(), absent, call.type(), absentBody));
    }

    /** What differs, in words, or that the status is another one than this. */
    Optional<String> leak(String what, int status) {
        return there.status() == status ? leak(what) : Optional.of(what + ": " + shortened(there));
    }

    /** What differs, in words; of pages that are shown for both, that the one tells of what is not theirs. */
    Optional<String> leak(String what) {
        boolean alike = isShown() ? TheirRecords.NAMES.stream().noneMatch(there.body()::contains)
                : there.comparable().equals(absent.comparable());
        return alike ? Optional.empty() : Optional.of(what + ": " + shortened(there) + " but " + shortened(absent));
    }

    private boolean isShown() {
        return there.status() == SHOWN_STATUS && absent.status() == SHOWN_STATUS;
    }

    private static String shortened(Answer answer) {
        return answer.status() + " " + answer.body().substring(0, Math.min(answer.body().length(), SHOWN));
    }
}
