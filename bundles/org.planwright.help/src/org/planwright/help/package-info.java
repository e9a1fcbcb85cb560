/** The user guide that is shipped with the product, and how to get at it. */
package org.planwright.help;
