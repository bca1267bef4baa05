package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PracticeAbstractTest {

    @Test
    void takesWholeSentencesOfEachPassageInTurnAndKeepsTheirOrder() {
        String text = PracticeAbstract.of(List.of("First. Second.", "Third.\n\nFourth!", ""), Locale.ENGLISH);
        assertEquals("First. Second. Third. Fourth!", text);
    }

    @Test
    void isNeverLongerThanItMayBeAndLongEnoughWhereThereIsEnough() {
        for (int length = 20; length < 900; length += 37) {
            int each = length;
            List<String> passages = IntStream.range(0, 6).mapToObj(passage -> IntStream.range(0, 30)
                    .mapToObj(i -> "S" + passage + "-" + i + " " + "x".repeat(each) + ".").collect(Collectors.joining(" "))).toList();
            PracticeAbstract made = new PracticeAbstract(new PracticeId(1), "", PracticeAbstract.of(passages, Locale.ENGLISH));
            assertTrue(made.written() <= PracticeAbstract.MOST, made.text());
            assertTrue(each > 450 || !made.isTooShort(), () -> each + ": " + made.written());
        }
    }

    @Test
    void passesOverASentenceThatIsLongerThanAll() {
        assertEquals("Short.", PracticeAbstract.of(List.of("x".repeat(2_000) + ". Behind it.", "Short."), Locale.ENGLISH));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        LimitedText text = new LimitedText("k", 3, "a\uD83D\uDE80bcd");
        assertEquals(List.of("a\uD83D\uDE80b", "cd"), List.of(text.within(), text.over()));
        assertEquals(List.of(5, 2), List.of(text.written(), text.tooMany()));
        assertEquals("", new LimitedText("k", 0, "anything").over());
    }
}
