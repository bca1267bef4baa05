package eu.binome.transfer;

/**
 * How far a section is, by what is written in it and who signed it.
 */
public enum SectionStatus {

    EMPTY, DRAFT, IN_SIGNOFF, SIGNED;

    /**
     * The status of a section.
     *
     * @param written whether it holds a text or a row
     * @param signed  how many parties signed it as it stands, 0 to parties
     * @param parties how many must sign, 2 or 3
     */
    static SectionStatus of(boolean written, int signed, int parties) {
        if (!written) {
            return EMPTY;
        }
        if (signed == 0) {
            return DRAFT;
        }
        return signed < parties ? IN_SIGNOFF : SIGNED;
    }

    /** Message key of its name. */
    public String key() {
        return "transfer.status." + name();
    }
}
