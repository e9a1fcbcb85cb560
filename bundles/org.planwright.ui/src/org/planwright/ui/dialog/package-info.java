/** Questions and notices in calm words. */
package org.planwright.ui.dialog;
