package eu.binome.transfer;

/**
 * Who pays for a budget line.
 */
public enum FundingSource {
    STATE, REGION, LOCAL, EU, PRIVATE
}
