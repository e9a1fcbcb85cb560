/** Named states of a project, such as the one that was sent out for review: made, listed and read again. */
package org.planwright.core.project.state;
