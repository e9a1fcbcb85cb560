/** The page 名词解释: a plan's terms as one sheet, with how often the text uses each. */
package org.planwright.ui.glossary;
