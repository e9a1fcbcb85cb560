/** Parts, column kit, chart kit, and dialogs whose models can be tested without a display. */
package org.planwright.ui;
