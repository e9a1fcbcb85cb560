/** The tree of the project: plans, their chapters, and lists of indicators, boxes and terms. */
package org.planwright.ui.navigator;
