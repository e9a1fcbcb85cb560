/** The page 任务分解: who does which task of a plan by when, and what it serves. */
package org.planwright.ui.tasks;
