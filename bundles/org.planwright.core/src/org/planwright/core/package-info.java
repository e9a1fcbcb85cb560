/** What the packages of the core share: the words that they say to a person. */
package org.planwright.core;
