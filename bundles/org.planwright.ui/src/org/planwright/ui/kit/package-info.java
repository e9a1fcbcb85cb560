/** Small controls that several views share. */
package org.planwright.ui.kit;
