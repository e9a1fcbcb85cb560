package org.planwright.ui.matrix;

/**
 * An indicator as a column of the matrix.
 *
 * @param id       of the indicator
 * @param name     what the head says
 * @param category what it is grouped by; empty for none
 * @param value    its baseline and target, for a person who asks
 */
public record MatrixIndicator(String id, String name, String category, String value) {
}
