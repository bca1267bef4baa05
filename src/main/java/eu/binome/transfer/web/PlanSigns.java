package eu.binome.transfer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.ReaderLocale;
import eu.binome.transfer.SectionDetail;
import eu.binome.transfer.SectionStatus;
import eu.binome.transfer.SignOffDetail;
import eu.binome.transfer.TransferPlanStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Says who signed what, and which chip a status wears.
 */
@RequestScoped
class PlanSigns {

    @Inject
    private PlanPage page;
    @Inject
    private ReaderLocale reader;

    static String of(TransferPlanStatus status) {
        return of(SectionStatus.valueOf(status.name()));
    }

    static String of(SectionStatus status) {
        return switch (status) {
            case EMPTY -> "quiet";
            case DRAFT -> "info";
            case IN_SIGNOFF -> "warn";
            case SIGNED -> "ok";
        };
    }

    /** One line for each party of the plan, in their order. */
    List<SignLine> lines(SectionDetail section) {
        List<SignLine> lines = new ArrayList<>();
        for (PartnerId party : page.plan().summary().partners()) {
            lines.add(signOff(section.signed(), party).map(this::signed)
                    .or(() -> signOff(section.lifted(), party).map(this::lifted))
                    .orElseGet(() -> new SignLine(reader.say("transfer.sign.missing", page.name(party)), "")));
        }
        return lines;
    }

    /** The names of those who signed a section as it stands. */
    String signers(SectionDetail section) {
        return page.names(section.signed().stream().map(SignOffDetail::partner).toList());
    }

    private SignLine signed(SignOffDetail signOff) {
        return new SignLine(reader.say("transfer.sign.by", page.name(signOff.partner()), signOff.name(), reader.moment(signOff.at())), "is-done");
    }

    private SignLine lifted(SignOffDetail signOff) {
        return new SignLine(reader.say("transfer.sign.lifted", page.name(signOff.partner()), signOff.liftedBy(),
                reader.moment(signOff.liftedAt().orElseThrow())), "is-lifted");
    }

    private static Optional<SignOffDetail> signOff(List<SignOffDetail> signOffs, PartnerId party) {
        return signOffs.stream().filter(s -> s.partner().equals(party)).findFirst();
    }

    /**
     * A party's sign-off in words.
     *
     * @param look style class
     */
    public record SignLine(String text, String look) {

        /** Name of the icon beside it. */
        public String icon() {
            return switch (look) {
                case "is-done" -> "check";
                case "is-lifted" -> "undo";
                default -> "clock";
            };
        }
    }
}
