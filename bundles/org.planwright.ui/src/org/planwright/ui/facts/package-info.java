/** Facts derived from plans: computed off the UI thread from snapshots, never stored, never shown as current when they are not. */
package org.planwright.ui.facts;
