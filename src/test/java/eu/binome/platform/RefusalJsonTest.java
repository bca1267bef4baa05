package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import eu.binome.testing.Reading;

class RefusalJsonTest {

    @Test
    void saysInTheReadersLanguageWhichValueWasNotKeptAndWhy() {
        ReaderLocale reader = Reading.in("fr");
        assertEquals(List.of(new RefusalJson("annex", reader.say("platform.file.tooLarge", 20)), new RefusalJson("budget",
                reader.say("platform.value.tooLarge"))), RefusalJson.of(List.of(new FieldRefusal("annex", "platform.file.tooLarge", 20),
                        new FieldRefusal("budget", "platform.value.tooLarge")), reader));
    }
}
