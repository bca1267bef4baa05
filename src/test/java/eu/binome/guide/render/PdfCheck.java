package eu.binome.guide.render;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps the two standards. */
final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {
    }

    /** The broken rules of PDF/A-3a and PDF/UA-1, each once; empty for a good file. */
    static Set<String> brokenRules(byte[] pdf) throws Exception {
        Set<String> broken = new TreeSet<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            broken.addAll(brokenRules(pdf, flavour));
        }
        return broken;
    }

    private static Set<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, java.io.IOException {
        Set<String> broken = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> flavour + " " + failed.getRuleId().getClause() + " " + failed.getMessage())
                    .forEach(broken::add);
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.add(flavour + " not compliant");
            }
        }
        return broken;
    }
}
