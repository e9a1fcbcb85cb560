/** Tables in the flow of the page: what their cells hold, how wide and high they are, how they are drawn and edited in place. */
package org.planwright.ui.document.table;
