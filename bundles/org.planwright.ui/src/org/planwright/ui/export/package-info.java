/** Plans of the open project out as files for people. */
package org.planwright.ui.export;
