/** What the checks found, as people see it: the list, the explanation beside it, fixes, what was accepted, and the settings of the rules. */
package org.planwright.ui.findings;
