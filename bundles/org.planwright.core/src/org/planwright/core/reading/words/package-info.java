/** What a line of a plan says by its looks: numbers of headings, captions, sentences. Nothing here knows its neighbours. */
package org.planwright.core.reading.words;
