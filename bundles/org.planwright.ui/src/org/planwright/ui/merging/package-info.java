/** 合并: returned copies of the open project come in together; conflicts are shown side by side and decided, then all is one edit. */
package org.planwright.ui.merging;
