/** The one selection of the window, and how the window names what is selected. */
package org.planwright.ui.selection;
