/** Rules that the figures and texts of a plan must obey, what they find, what cures it, and what was accepted with a reason. */
package org.planwright.core.check;
