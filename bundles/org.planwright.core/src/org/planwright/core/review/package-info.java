/** Remarks as a person reads them: which words they are on, what became of those, in the order of the document. */
package org.planwright.core.review;
