/** Colours, fonts and icons of the window, by purpose. */
package org.planwright.ui.theme;
