package eu.binome.security.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInViewTest {

    @ParameterizedTest
    @CsvSource({"/p/prospects/practice/edit?id=3", "/", "/partnership/create"})
    void goesWhereThePersonWantedTo(String page) {
        assertEquals(page, SignInView.nextOf(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "evil", "/a\r\nSet-Cookie: x", "/\t/evil.example", "/\u0000/evil.example", "/api/session"})
    void neverLeadsToAnotherSite(String address) {
        assertEquals("/", SignInView.nextOf(address));
    }
}
