/**
 * What typing on the page means for the plan: every key, deletion and paste becomes one undoable edit of the objects whose words are
 * there. Knows no display.
 */
package org.planwright.ui.document.typing;
