/** One class for each command of the menus. They decide whether a command can be used, and call what does it. */
package org.planwright.app.handlers;
