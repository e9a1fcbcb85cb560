/** 衔接: the window's side of alignments, and the one way in which views judge pairs. */
package org.planwright.ui.align;
