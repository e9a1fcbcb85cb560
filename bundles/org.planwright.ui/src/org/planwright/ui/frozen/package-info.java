/** Frozen copies of other projects' plans: taking them, comparing them with their originals, letting them go. */
package org.planwright.ui.frozen;
