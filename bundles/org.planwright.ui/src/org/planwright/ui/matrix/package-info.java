/** The page 追溯矩阵: tasks and boxes of a plan against its indicators. */
package org.planwright.ui.matrix;
