/** 参照数据与名称对照: what a project knows beside its plans. */
package org.planwright.ui.references;
