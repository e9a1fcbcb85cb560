/**
 * What a document turned out to be: plain values that know their source lines, before a plan of the model is made of them.
 *
 * <p>The order of the document is kept: a division holds blocks, then the divisions one step below.
 */
package org.planwright.core.reading.structure;
