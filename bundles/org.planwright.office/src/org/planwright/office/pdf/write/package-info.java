/** Documents out as PDF. */
package org.planwright.office.pdf.write;
