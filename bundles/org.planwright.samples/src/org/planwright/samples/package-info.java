/** The real plans that are shipped with the product, and how to get at them. */
package org.planwright.samples;
