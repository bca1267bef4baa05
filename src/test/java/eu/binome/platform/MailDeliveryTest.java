package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import jakarta.transaction.TransactionalException;

class MailDeliveryTest {

    private static final MailServer NONE = new MailServer("", 0, "", "", false, "binome@localhost");

    @Test
    void goesOnAfterATransactionThatCouldNotBegin() {
        AtomicInteger tries = new AtomicInteger();
        MailDelivery delivery = new MailDelivery(new MailQueue() {
            @Override
            public int forgetOutdated() {
                tries.incrementAndGet();
                throw new TransactionalException("the database is being restarted", new IllegalStateException());
            }
        });
        delivery.deliver(NONE);
        delivery.deliver(NONE);
        assertEquals(2, tries.get());
    }
}
