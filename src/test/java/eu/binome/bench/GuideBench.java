package eu.binome.bench;

import eu.binome.guide.render.GuideDocument;
import eu.binome.guide.render.GuidePdf;
import eu.binome.guide.render.SampleGuides;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints guides and tells what each took: {@code GuideBench [practices] [times]}. The time is that of the wall clock, the
 * memory the sum of the peaks of all heap pools so far: no run needed more, garbage included.
 */
public final class GuideBench {

    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private GuideBench() {
    }

    public static void main(String[] arguments) throws IOException {
        int practices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        GuideDocument guide = SampleGuides.guide(Locale.ENGLISH, "A guide of " + practices + " practices", practices);
        Yardstick yardstick = new Yardstick();
        System.out.println(yardstick);
        for (int time = 1; time <= times; time++) {
            System.out.println(run(guide, yardstick));
        }
    }

    private static String run(GuideDocument guide, Yardstick yardstick) throws IOException {
        AtomicInteger pages = new AtomicInteger();
        CountedBytes target = new CountedBytes();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        new GuidePdf().write(guide, target, pages::set);
        double seconds = (System.nanoTime() - start) / NANOS;
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS;
        long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return "%d practices, %d pages, %.1f MB file: %s, %.1f CPU-s, peak heap %.0f MB".formatted(guide.practiceCount(),
                pages.get(), target.count / MEGA, yardstick.told(seconds), cpuSeconds, most / MEGA);
    }

    private static final class CountedBytes extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
