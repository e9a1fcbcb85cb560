/** The terminal, called as a person calls it. */
package org.planwright.testkit.terminal;
