package org.planwright.core.check;

/**
 * A finding that somebody accepted.
 *
 * @param finding the finding
 * @param waiver id of the waiver
 * @param reason why it was accepted
 * @param author by whom; empty when not said
 * @param date when, as an ISO date; empty when not said
 */
public record WaivedFinding(Finding finding, String waiver, String reason, String author, String date) {
}
