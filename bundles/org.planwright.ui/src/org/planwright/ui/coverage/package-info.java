/** 追溯覆盖: how much of a plan is traced, number by number, each with the list behind it. */
package org.planwright.ui.coverage;
