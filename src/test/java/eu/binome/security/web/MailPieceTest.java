package eu.binome.security.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MailPieceTest {

    private static final String SITE = "https://binome.example";

    @Test
    void addressesOfThisSiteAreLinksAndNothingIsLost() {
        String mail = "Hello,\n\nopen https://binome.example/security/invitation?token=a-b_c&lang=fr.\n\nhttps://binome.example/p/x\n";
        List<MailPiece> pieces = MailPiece.of(mail, SITE);
        assertEquals(List.of("https://binome.example/security/invitation?token=a-b_c&lang=fr", "https://binome.example/p/x"),
                pieces.stream().map(MailPiece::link).filter(link -> !link.isEmpty()).toList());
        assertEquals(mail, pieces.stream().map(MailPiece::text).collect(Collectors.joining()));
    }

    @Test
    void addressesOfOtherSitesStayWords() {
        String mail = "See https://binome.example.attacker.net/x and http://elsewhere.eu";
        assertEquals(List.of(new MailPiece(mail, "")), MailPiece.of(mail, SITE));
    }
}
