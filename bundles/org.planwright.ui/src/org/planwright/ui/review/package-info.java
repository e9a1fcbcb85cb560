/** 批注: remarks on plans, their threads at the right of the window, and the marks that pages show of them. */
package org.planwright.ui.review;
