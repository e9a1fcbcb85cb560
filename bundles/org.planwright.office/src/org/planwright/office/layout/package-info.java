/** What several formats need to put words on paper. */
package org.planwright.office.layout;
