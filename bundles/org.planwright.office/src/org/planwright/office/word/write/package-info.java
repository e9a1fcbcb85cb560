/** Documents out as files of Word. */
package org.planwright.office.word.write;
