package org.planwright.office.pdf.read;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param signs its signs, in the order of the file
 * @param strokes its lines, in the order of the file
 * @param pictures how much of it pictures cover, from 0 to 1
 * @param nameless number of signs of which the file does not say what they are
 */
record Page(double width, double height, List<Sign> signs, List<Stroke> strokes, double pictures, int nameless) {
}
