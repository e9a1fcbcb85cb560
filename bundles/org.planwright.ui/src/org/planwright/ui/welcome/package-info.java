/** The page that says what to try. */
package org.planwright.ui.welcome;
