/** Files of Word and Excel that were written, held against the schemas and the rules of their packages. */
package org.planwright.testkit.office;
