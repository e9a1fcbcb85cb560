/** The line at the bottom of the window. */
package org.planwright.ui.status;
