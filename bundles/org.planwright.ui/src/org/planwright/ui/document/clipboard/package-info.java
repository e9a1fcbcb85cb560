/** A part of the page as other programs take it from the clipboard. Knows no display. */
package org.planwright.ui.document.clipboard;
