package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void defaultsCanBeRead() {
        assertEquals(Duration.ofMinutes(30), Setting.SESSION_IDLE.parser().apply(Setting.SESSION_IDLE.defaultValue()));
        Setting.ALL.forEach(setting -> setting.parser().apply(setting.defaultValue()));
    }

    @Test
    void namesAreUniqueAndMeanSomething() {
        Set<String> names = Setting.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        assertEquals(Setting.ALL.size(), names.size());
        Setting.ALL.forEach(setting -> assertEquals('.', setting.meaning().charAt(setting.meaning().length() - 1)));
    }

    @Test
    void addressesOfPagesFollowTheSiteWithOneSlash() {
        System.setProperty(Setting.PUBLIC_URL.name(), "https://binome.example/sites// ");
        try {
            assertEquals("https://binome.example/sites", Setting.PUBLIC_URL.value());
        } finally {
            System.clearProperty(Setting.PUBLIC_URL.name());
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThrows(NumberFormatException.class, () -> Setting.SMTP_PORT.parser().apply("twenty"));
    }
}
