/** Finding a thing of the project by its name. */
package org.planwright.ui.search;
