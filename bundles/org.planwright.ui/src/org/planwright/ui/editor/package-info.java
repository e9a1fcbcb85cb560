/** The editor of a plan and what its pages have to offer. */
package org.planwright.ui.editor;
