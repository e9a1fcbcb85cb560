/** 追溯: what the selection hangs on and what hangs on it, with the words that prove it. */
package org.planwright.ui.trace;
