/** 比较: two states of a project, two plans or documents side by side: what differs, which figures were changed, and the text with all changes. */
package org.planwright.ui.compare;
