/**
 * Understands the sheets of others: where the head is, what each column holds, what each row says, and what of it is in doubt. Whatever is
 * found can be said otherwise by a person, and is remembered for sheets with the same head.
 */
package org.planwright.core.reading.layout;
