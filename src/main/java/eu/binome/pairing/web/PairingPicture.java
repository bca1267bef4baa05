package eu.binome.pairing.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import eu.binome.pairing.BinomeDetail;
import eu.binome.pairing.PairingDetail;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;

/**
 * The pairing as a drawing: partners on a circle, paired ones side by side as far as the circle goes, a line a pair, thicker for more
 * points. Unit: units of the drawing, {@value #WIDTH} wide and {@value #HEIGHT} high.
 */
public final class PairingPicture {

    static final int WIDTH = 760;
    static final int HEIGHT = 420;

    private static final int RADIUS_X = 190;
    private static final int RADIUS_Y = 165;
    private static final int LABEL_GAP = 14;
    private static final int LONGEST_LABEL = 26;
    private static final double THINNEST = 1.5;
    private static final double THICKEST = 9;

    private final List<Place> places = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    PairingPicture(List<PartnerSummary> partners, PairingDetail pairing) {
        Map<PartnerId, String> names = new HashMap<>();
        partners.forEach(partner -> names.put(partner.id(), partner.name()));
        List<PartnerId> round = pairing.binomes().stream().flatMap(binome -> binome.members().stream()).toList();
        Map<PartnerId, Place> placed = new HashMap<>();
        for (int i = 0; i < round.size(); i++) {
            Place place = place(names.getOrDefault(round.get(i), "?"), i, round.size());
            places.add(place);
            placed.put(round.get(i), place);
        }
        int most = pairing.binomes().stream().mapToInt(BinomeDetail::value).max().orElse(1);
        pairing.binomes().forEach(binome -> tie(binome, placed, Math.max(1, most)));
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Tie> getTies() {
        return ties;
    }

    private static Place place(String name, int index, int size) {
        double turn = 2 * Math.PI * (index + 0.5) / size - Math.PI / 2;
        double x = WIDTH / 2.0 + RADIUS_X * Math.cos(turn);
        double y = HEIGHT / 2.0 + RADIUS_Y * Math.sin(turn);
        boolean right = Math.cos(turn) >= 0;
        return new Place(name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL - 1) + "…" : name, name, written(x), written(y),
                written(right ? x + LABEL_GAP : x - LABEL_GAP), right ? "start" : "end");
    }

    private void tie(BinomeDetail binome, Map<PartnerId, Place> placed, int most) {
        for (int i = 0; i < binome.flows().size(); i += 2) {
            Place from = placed.get(binome.flows().get(i).from());
            Place to = placed.get(binome.flows().get(i).to());
            int points = binome.flows().get(i).points() + binome.flows().get(i + 1).points();
            ties.add(new Tie("M" + from.x() + " " + from.y() + " L" + to.x() + " " + to.y(),
                    written(THINNEST + (THICKEST - THINNEST) * points / most)));
        }
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** A partner's point and where its name stands. */
    public record Place(String label, String name, String x, String y, String labelX, String anchor) {
    }

    /** The line of a pair. */
    public record Tie(String path, String width) {
    }
}
