package eu.binome.transfer;

/**
 * A new row with its id, and what a form is told after saving.
 */
public record AddedRow(TransferRowId id, SavedPart saved) {
}
