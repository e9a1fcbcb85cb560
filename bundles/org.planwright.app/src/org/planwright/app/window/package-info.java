/** What belongs to the window as a whole: its title, its menus, its views, and the question before it closes. */
package org.planwright.app.window;
