/**
 * A plan as the paragraphs of a page: which words stand where, and whose they are. Knows no display, so that all of it is tested
 * without one.
 */
package org.planwright.ui.document.projection;
