/** The page 重点工程: the project boxes of a plan as a list, and beside it the one that is picked, as a card to read and to type into. */
package org.planwright.ui.boxes;
