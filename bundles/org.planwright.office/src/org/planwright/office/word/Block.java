package org.planwright.office.word;

/** A paragraph or a table, before it is known on which line it stands. */
sealed interface Block permits Paragraph, Table {
}
