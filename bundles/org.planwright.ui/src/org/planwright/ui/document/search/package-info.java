/** Finding and replacing words on the whole page, cells of tables included. Knows no display. */
package org.planwright.ui.document.search;
