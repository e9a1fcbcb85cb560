/** Workbooks of Excel in the window: tables brought in, given out, and taken back. */
package org.planwright.ui.sheets;
