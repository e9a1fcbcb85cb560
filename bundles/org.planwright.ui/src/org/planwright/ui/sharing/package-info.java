/** 指标分解: a target of a plan shared out to regions, and added up again. */
package org.planwright.ui.sharing;
