package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Drafts, score sheets, needs, plans, guides and partners are saved all at once while a process is killed. */
class AcknowledgedSavesIT {

    private static final int ADDERS = 2;
    private static final int SAVES_BEFORE_THE_KILL = 6;
    private static final int SAVES_AFTER_THE_KILL = 5;

    private final Set<String> added = new ConcurrentSkipListSet<>();
    private final Map<SavingPlace, Integer> saved = new ConcurrentHashMap<>();

    @Test
    void areAllThereAfterEitherProcessIsKilledInTheMiddleOfSaving() throws InterruptedException {
        try (RunningBinome binome = RunningBinome.fresh(Map.of("BINOME_DEMO", "false"))) {
            SavingStage stage = new SavingStage(binome);
            List<SavingPlace> places = stage.places();

            saveUntil(binome::killDatabase, stage, places, "database");
            binome.awaitHealthy();
            assertNothingIsMissing(stage);

            saveUntil(binome::killApplication, stage, places, "application");
            binome.start();
            stage.signInAgain();
            assertNothingIsMissing(stage);
        }
    }

    /** Notes what was acknowledged before, while and shortly after the kill. */
    private void saveUntil(Runnable kill, SavingStage stage, List<SavingPlace> places, String prefix) throws InterruptedException {
        List<IntConsumer> acts = new ArrayList<>();
        for (int adder = 0; adder < ADDERS; adder++) {
            String name = prefix + " " + adder + " ";
            acts.add(number -> {
                stage.partner(name + number);
                added.add(name + number);
            });
        }
        places.forEach(place -> acts.add(saving(place, stage.writer(place))));
        CountDownLatch enough = new CountDownLatch(acts.size());
        CountDownLatch killed = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(acts.size());
        acts.forEach(act -> writers.execute(() -> repeat(act, enough, killed)));
        writers.shutdown();
        assertTrue(enough.await(120, TimeUnit.SECONDS), () -> saved + " and " + added + " in two minutes");
        kill.run();
        killed.countDown();
        assertTrue(writers.awaitTermination(120, TimeUnit.SECONDS));
    }

    private IntConsumer saving(SavingPlace place, RestSession writer) {
        int before = place.stored(writer);
        return number -> {
            place.save(writer, before + number);
            saved.put(place, before + number);
        };
    }

    private static void repeat(IntConsumer act, CountDownLatch enough, CountDownLatch killed) {
        for (int number = 1, after = 0; after < SAVES_AFTER_THE_KILL; number++) {
            after = killed.getCount() == 0 ? after + 1 : 0;
            try {
                act.accept(number);
            } catch (UncheckedIOException | IllegalStateException refused) {
                return;
            }
            if (number == SAVES_BEFORE_THE_KILL) {
                enough.countDown();
            }
        }
    }

    /** What was written but not acknowledged may be there as well. */
    private void assertNothingIsMissing(SavingStage stage) {
        Set<String> missing = new TreeSet<>(added);
        stage.partners().forEach(missing::remove);
        assertEquals(Set.of(), missing);
        Map<String, String> lost = new TreeMap<>();
        saved.forEach((place, number) -> {
            int stored = place.stored(stage.writer(place));
            if (stored < number) {
                lost.put(place.writeTo(), "acknowledged " + number + ", there is " + stored);
            }
        });
        assertEquals(Map.of(), lost);
    }
}
