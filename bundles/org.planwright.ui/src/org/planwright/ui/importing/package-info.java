/** The way of documents into the project: choose files, read them, look them through, insert them; and what the reader had to say. */
package org.planwright.ui.importing;
