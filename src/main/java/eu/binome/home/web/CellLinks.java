package eu.binome.home.web;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.Station;

/**
 * Knows on which page of a partnership one sees what the matrix counts of a partner at a station.
 */
final class CellLinks {

    private CellLinks() {
    }

    /** The rest of the address after that of the partnership. */
    static String of(Station station, PartnerId partner) {
        return switch (station) {
            case IDENTIFY -> "/practice/list?partner=" + partner.value();
            case SCORE -> "/evaluation/rounds";
            case TEST -> "/evaluation/test";
            case GRID -> "/pairing/needs?partner=" + partner.value();
            case PAIR -> "/pairing/pairing";
            case PLAN -> "/transfer/plans#receiver-" + partner.value();
            case PUBLISH -> "/practice/list?partner=" + partner.value() + "&status=PUBLISHED";
        };
    }
}
