/** Workbooks of Excel and WPS, in and out. */
package org.planwright.office.sheet;
