/** The rules, one class each, named by what they demand; {@code Rules} lists them. */
package org.planwright.core.check.rule;
