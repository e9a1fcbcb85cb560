/** The project that the window shows: opening, saving and closing it for the user. */
package org.planwright.ui.session;
