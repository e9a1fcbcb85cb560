package org.planwright.ui.theme;

/** A set of colours for the whole window. */
public enum Scheme {
	/** Dark ink on light paper. */
	LIGHT,
	/** Light ink on dark paper. */
	DARK,
	/** The colours of the system, chosen by a person who needs strong contrast. */
	HIGH_CONTRAST
}
