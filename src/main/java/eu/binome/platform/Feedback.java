package eu.binome.platform;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/**
 * Says what an action did, on the page that the reader is sent to afterwards.
 */
@Named("feedback")
@SessionScoped
public class Feedback implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> waiting = new ArrayList<>();
    private final ArrayList<String> warnings = new ArrayList<>();

    /** Keeps a sentence for the next page and sends the reader there, by GET. */
    public synchronized void sayAndGo(String sentence, String address) {
        waiting.add(sentence);
        go(address);
    }

    /**
     * Says on this page what has to be corrected.
     *
     * @param field id of the field to which the sentence leads; empty for the whole page
     */
    public void refuse(String field, String sentence) {
        FacesContext.getCurrentInstance().addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
    }

    /** Keeps a sentence about what was not done for the next page and sends the reader there, by GET. */
    public synchronized void warnAndGo(String sentence, String address) {
        warnings.add(sentence);
        go(address);
    }

    /** Sends the reader to an address of this site. */
    public static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be said, once. */
    public List<String> take() {
        return take(waiting);
    }

    /** What was not done is to be said, once. */
    public List<String> takeWarnings() {
        return take(warnings);
    }

    private synchronized List<String> take(List<String> sentences) {
        List<String> said = List.copyOf(sentences);
        sentences.clear();
        return said;
    }
}
